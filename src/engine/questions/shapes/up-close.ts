import { asking, inRoom } from '../asking';

/** What can be counted on the fingers nobody was sent to count. */
const COUNTED = /^(?!.*[$£€%])(?:\d{3}|\d{1,3}[,.]\d|\d+ ?(?:k|m|bn|thousand|million|billion)\b)/i;

/** A number says more with what stands behind it. */
export default asking({
  id: 'up-close',
  kind: 'gets',
  fit: 0.3,
  when: (scene) =>
    inRoom('headline', 'opinion', 'claim')(scene) && scene.figure !== undefined && COUNTED.test(scene.figure.said),
  of: ({ figure }) => figure,
  wordings: [
    { asks: 'Who did the counting behind {it}?', lead: 'Who counted: ' },
    { asks: 'Is {it} more or less than you had thought?', lead: 'What {I} had thought: ' },
  ],
  examples: {
    asks: [
      {
        draft: 'The council counted 412 herons on the canal',
        asks: 'Who did the counting behind “412 herons”?',
        answer: 'a schoolgirl with a flask',
        reads: 'Who counted: a schoolgirl with a flask',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
  },
});
