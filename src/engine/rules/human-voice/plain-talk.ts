import { manners } from '../../rule';
import { isPersonal, sincere } from '../sincere';

const CONTRACTED = /^(?:[a-z]+'(?:m|ve|d|ll|re|t)|it's|that's|there's|he's|she's|what's|let's|im|ive|dont|cant|didnt)$/;

/** So many signs of talk and no fewer: one "maybe" makes no voice. */
const LEAST = 2;

export default manners({
  id: 'plain-talk',
  kind: 'human-voice',
  title: 'Talks plainly',
  why: 'Words as one says them across a table tell people that somebody is there.',
  notWhen: 'The chatty tone is put on for a brand.',
  source: 'The party test: natural cool; Lee, Hosanagar and Nair 2018 on personality in posts',
  strength: 'moderate',
  message: 'That sounds like you, not like a notice.',
  lists: ['plain-talk'],
  *check(facts) {
    if (!isPersonal(facts) || facts.links.length > 0 || facts.tags.length > 1) return;
    const talk = [...sincere(facts, 'plain-talk')];
    const contracted = facts.said.filter((word) => CONTRACTED.test(word.norm));
    const [first] = talk;
    if (first && talk.length + contracted.length >= LEAST) yield { start: first.start, end: first.end };
  },
  examples: {
    flags: [
      '⟦Honestly⟧ I’d rather fix the old gate than paint a new one.',
      '⟦So⟧ I tried the blue glaze and it’s kind of green.',
      'My knees hurt, but ⟦I think⟧ it’s a good path, mostly.',
    ],
    passes: [
      'The committee has approved the budget.',
      'I present the annual report.',
      'We’re kind of a big deal, so follow us.',
    ],
  },
});
