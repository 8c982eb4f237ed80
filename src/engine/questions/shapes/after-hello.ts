import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What comes after {it} for you today?', lead: 'What comes next for {me}: ', place: 'end' },
  { asks: 'What would you add to {it} if one friend stood there?', lead: '', place: 'end' },
  { asks: 'Who were you thinking of with {it}?', lead: 'Who {I} was thinking of: ', place: 'end' },
  { asks: 'How are you spending it yourself, after {it}?', lead: 'How {I}’m spending it: ', place: 'end' },
];

/** A greeting to all is answered by few; a bit of one’s own day opens the door. */
export default {
  id: 'after-hello',
  kind: 'back',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && act === 'greeting' ? 0.62 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Good morning to all our followers',
        asks: 'What would you add to “Good morning to all our followers” if one friend stood there?',
        answer: 'We painted the door yellow',
        reads: 'We painted the door yellow',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
  },
} satisfies Shape;
