import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'Who do you know that {it} touches?', lead: 'Who it touches: ' },
  { asks: 'Who should hear about {it} first?', lead: 'For ', place: 'front', end: ':' },
  { asks: 'Who would you like to hear from about {it}?', lead: 'Who {I}’d like to hear from: ', place: 'end' },
  { asks: 'Who came to mind when you heard {it}?', lead: 'Who came to mind: ' },
];

/** Even heavy news has somebody it is about. */
export default {
  id: 'touches',
  kind: 'reader',
  careful: true,
  applies: ({ thought, delicate, personal, aim, grief, facts, addressed }) =>
    thought && delicate && !personal && !grief && !facts.isReply && !addressed && aim !== 'lure' ? 0.4 : 0,
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'The council closes the ferry line, says the minister',
        asks: 'Who should hear about “The council closes the ferry line, says the minister” first?',
        answer: 'everybody with a grandmother across the water',
        reads: 'For everybody with a grandmother across the water:',
      },
    ],
    passes: ['I lost my mum to cancer.', 'Our kettle is here. Buy now!'],
  },
} satisfies Shape;
