import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'Who would {it} matter to most?', lead: 'For ', place: 'front', end: ':' },
  { asks: 'Who should hear about {it} first?', lead: 'For ', place: 'front', end: ':' },
  { asks: 'Who would you forward {it} to?', lead: 'Who {I}’d send it to: ' },
  { asks: 'Who do you know that would want to read {it}?', lead: 'Who would want to read it: ' },
  { asks: 'Who came to mind when you read {it}?', lead: 'Who came to mind: ' },
];

/** Even news has somebody who needs it. */
export default {
  id: 'matters-to',
  kind: 'reader',
  applies: ({ act, thought, toRoom }) => (toRoom && thought && act === 'headline' ? 0.42 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Old Lighthouse Keeper Opens Secret Garden',
        asks: 'Who do you know that would want to read “Old Lighthouse Keeper Opens Secret Garden”?',
        answer: 'anybody who walks past it on Sundays',
        reads: 'Who would want to read it: anybody who walks past it on Sundays',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'I sailed home.'],
  },
} satisfies Shape;
