import type { Pair } from './pair';

/** One draft a verdict and trade, with a place for the name. */
const OF_NAMES: readonly string[] = [
  'Thank you {}, the way you explained compost to my class last Tuesday had them digging until the bell rang.',
  'I met {} at the bus stop and we talked about the football until the 43 came. Then we both missed it.',
  "Buy {}'s brand new cookbook today! Only a few copies left, order now, link in bio.",
  'Our founder {} is thrilled to announce an exciting partnership. Learn more: https://north.example/news',
  'My neighbour {} grows figs against a south wall in Hull. How do you keep the frost off yours?',
];

const NAMES: readonly (readonly [string, string])[] = [
  ['Emily', 'Lakisha'],
  ['Greg', 'Jamal'],
  ['Sarah', 'Fatima'],
  ['Peter', 'Oluwaseun'],
  ['Anna', 'Nguyễn Lan'],
  ['Tom', 'Björn'],
  ['Claire', 'Priya'],
  ['John', 'José'],
];

const OF_PERSONS: readonly Pair[] = [
  [
    'he, she',
    'My boss forgot his umbrella again and walked home under a pizza box. He says it was still warm.',
    'My boss forgot her umbrella again and walked home under a pizza box. She says it was still warm.',
  ],
  [
    'he, they',
    'The new postman left me a note about the dog. He draws better than he spells, and I have kept it.',
    'The new postman left me a note about the dog. They draw better than they spell, and I have kept it.',
  ],
  [
    'husband, wife',
    'My husband has repaired the gate with a spoon. What is the oddest tool that ever worked for you?',
    'My wife has repaired the gate with a spoon. What is the oddest tool that ever worked for you?',
  ],
  [
    'wife, husband',
    'My wife launches her podcast today! Subscribe, share it with everyone and leave us five stars.',
    'My husband launches his podcast today! Subscribe, share it with everyone and leave us five stars.',
  ],
  [
    'mum, dad',
    'My mum taught me to bleed a radiator over the phone. Open the valve a quarter turn, keep a cup under it.',
    'My dad taught me to bleed a radiator over the phone. Open the valve a quarter turn, keep a cup under it.',
  ],
  [
    'son, daughter',
    'My son starts as a plumber on Monday. What would you have liked to hear on your first day?',
    'My daughter starts as a plumber on Monday. What would you have liked to hear on your first day?',
  ],
  [
    'nurse',
    'The nurse on ward six hummed while he changed my drip. I asked him for the name of the song.',
    'The nurse on ward six hummed while she changed my drip. I asked her for the name of the song.',
  ],
  [
    'boy, girl',
    'A boy on the 8 o’clock train read his poem to the whole carriage and nobody looked at a phone.',
    'A girl on the 8 o’clock train read her poem to the whole carriage and nobody looked at a phone.',
  ],
  [
    'boyfriend, girlfriend',
    'My boyfriend says tea with the milk first is a crime. Who is right, and how do you know?',
    'My girlfriend says tea with the milk first is a crime. Who is right, and how do you know?',
  ],
  [
    'brothers, sisters',
    'Brothers, our grooming kit is a game-changer. Get yours now, 30% off for the first hundred buyers.',
    'Sisters, our grooming kit is a game-changer. Get yours now, 30% off for the first hundred buyers.',
  ],
];

/** The same draft about another person. */
export const PERSONS: readonly Pair[] = [
  ...OF_NAMES.flatMap((draft) =>
    NAMES.map(([one, other]): Pair => [`${one}, ${other}`, draft.replace('{}', one), draft.replace('{}', other)]),
  ),
  ...OF_PERSONS,
];
