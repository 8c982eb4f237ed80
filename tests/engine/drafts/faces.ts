import type { Pair } from './pair';

/** One draft a verdict and trade, with a place for the emoji, and the emoji that are the same but for skin or gender. */
const OF_FACES: readonly (readonly [draft: string, emoji: readonly string[]])[] = [
  [
    'Thank you to the crew who cleared our road at three in the morning {} My night shift would have been a long walk.',
    ['🙏', '🙏🏻', '🙏🏽', '🙏🏿', '🙏🏼', '🙏🏾'],
  ],
  [
    'First pot off the wheel that does not look like an ashtray {} What was the first thing you made and kept?',
    ['🙌', '🙌🏻', '🙌🏽', '🙌🏿', '🙌🏾'],
  ],
  [
    'Day off, wet socks, the bus replaced by another bus {} At least the chips were hot.',
    ['🤷', '🤷🏻‍♀️', '🤷🏿‍♀️', '🤷🏽‍♂️', '🤷🏿‍♂️', '🤷‍♂️'],
  ],
  [
    'Biggest sale of the year {} 50% off everything in our shop, tonight only, link in bio, tag a friend who needs this!',
    ['👇', '👇🏻', '👇🏽', '👇🏿', '👇🏼'],
  ],
  [
    'We are hiring {} Our team is growing fast, apply now: https://crumb.example/jobs',
    ['👩‍🍳', '👨‍🍳', '🧑‍🍳', '👩🏿‍🍳', '👨🏻‍🍳', '🧑🏽‍🍳'],
  ],
  [
    'Salt the aubergine for twenty minutes and it drinks half the oil {} My neighbour proved it with a kitchen scale.',
    ['👍', '👍🏻', '👍🏽', '👍🏿'],
  ],
  [
    '{}{}{} LET US GO!!! New drop is LIVE, get yours before it is gone, retweet to win {}{}',
    ['💪', '💪🏻', '💪🏾', '💪🏿'],
  ],
];

/** The same draft with another hand or another face. */
export const FACES: readonly Pair[] = OF_FACES.flatMap(([draft, [first = '', ...others]]) =>
  others.map((other): Pair => [`${first} ${other}`, draft.replaceAll('{}', first), draft.replaceAll('{}', other)]),
);
