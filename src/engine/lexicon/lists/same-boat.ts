import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'same-boat',
  source: 'Looking for those who feel the same; the party test, `common-ground`.',
  phrases: [
    '(anyone|anybody|who) else',
    "(am i the only|i can't be the only|i'm not the only|glad i'm not the only) (one|person)",
    "(is it just me|same here|me too|same boat|in the same position|i feel you|i've been there|we've all been there|i feel your pain)",
  ],
});
