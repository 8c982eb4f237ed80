import { baitOf } from '../bait';
import { without } from '../edits';
import type { Transformation } from '../transformation';

/** Where a dog looks for a home or a shelf for tins, passing it on is help. */
const FOR_OTHERS =
  /\b(?:adoption (?:fees?|day|event)|adopt-a|foster(?:ing|ers?)?|rehom\w+|forever home|tinned|nappies shelf|drop[- ]off points?|drop points?)\b/i;

/** Asking for likes is what people leave for; what else the post says stands better without. */
export default {
  id: 'drop-bait',
  title: 'Leaves out the asking for likes, shares, follows and tags',
  // Who looks for a lost cat asks for every eye there is.
  apply: (facts) =>
    facts.hits('in-need').length > 0 || FOR_OTHERS.test(facts.text) ? facts.text : without(facts.text, baitOf(facts)),
  examples: [
    ['New mural on Elm St, so smash that follow!', 'New mural on Elm St!'],
    ['Please RT! Missing cat, grey, near the mill.', 'Please RT! Missing cat, grey, near the mill.'],
    ['Retweet if you agree. Buses at night save lives.', 'Buses at night save lives.'],
    ['Our plum jam is in. RT to win 🔥🔥 #ad #jam', 'Our plum jam is in. #ad #jam'],
    ['The library sings tonight! Like and share! Doors open at 7.', 'The library sings tonight! Doors open at 7.'],
    ['We mended 40 prams.\n\nFollow Ana Lind for more such stories.', 'We mended 40 prams.'],
    ['The pump sings again. ♻️ Repost if you know a plumber!', 'The pump sings again.'],
    [
      'The mill is shut. Follow the river for more than a mile.',
      'The mill is shut. Follow the river for more than a mile.',
    ],
    ['The oven is lit. Save this for Sunday!', 'The oven is lit.'],
    ['Send your poems to me or tag somebody who writes.', 'Send your poems to me.'],
    ['We won. Share with the class what you learned.', 'We won. Share with the class what you learned.'],
    ['Jam is in (if you have some, drop a heart!). Come by.', 'Jam is in. Come by.'],
    ['Jam is in. (If you have some, drop a heart!)', 'Jam is in.'],
    ['Looking for a stall? Drop a wave in the comments or send me a note.', 'Looking for a stall? Send me a note.'],
    ['Drop a comment:\n- What do you bake?\n- For whom?', 'Drop a comment:\n- What do you bake?\n- For whom?'],
    ['Share your allotment story with us, we read them all.', 'Share your allotment story with us, we read them all.'],
    ['Follow the trail to the old mill, it is worth it.', 'Follow the trail to the old mill, it is worth it.'],
  ],
} satisfies Transformation;
