import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'Who would you like to hear from about {it}?', lead: 'Who {I}’d like to hear from: ', place: 'end' },
  { asks: 'Is there a question in {it} for the room?', lead: '', place: 'end' },
  { asks: 'Would you ask people something about {it}?', lead: '', place: 'end' },
  { asks: 'Could somebody here know more about {it}?', lead: 'Who may know more: ', place: 'end' },
  { asks: 'Which answer would make your day?', lead: 'What would make {my} day: ', place: 'end' },
  { asks: 'If somebody answered, what would you want to know from them?', lead: '', place: 'end' },
  { asks: 'Has anybody told you something like it?', lead: 'What somebody told {me}: ', place: 'end' },
  { asks: 'Do you know somebody who would say the same?', lead: 'Who would say the same: ', place: 'end' },
];

/** Says what the author would like to hear, so that somebody can answer. */
export default {
  id: 'from-the-room',
  kind: 'back',
  applies: ({ act, thought, toRoom }) =>
    toRoom &&
    thought &&
    (act === 'telling' ||
      act === 'feeling' ||
      act === 'wish' ||
      act === 'memory' ||
      act === 'picture' ||
      act === 'grumble')
      ? 0.36
      : 0,
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'I miss the sound of the harbour at night',
        asks: 'Has anybody told you something like it?',
        answer: 'the sea never sleeps',
        reads: 'What somebody told me: the sea never sleeps',
      },
    ],
    passes: ['Our new kettle is here. Buy now!', 'Is the tide in?'],
  },
} satisfies Shape;
