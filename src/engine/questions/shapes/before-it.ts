import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What were you missing before {it}?', lead: 'What was missing before: ' },
  { asks: 'Where did the idea for {it} come from?', lead: 'Where the idea came from: ' },
  { asks: 'What did people do before {it}?', lead: 'What people did before: ' },
  { asks: 'What happened that made you start on {it}?', lead: 'How it started: ' },
];

/** What is new came from something that was missing. */
export default {
  id: 'before-it',
  kind: 'story',
  applies: ({ act, made, toRoom }) => (toRoom && act === 'making' && made ? 0.62 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.made),
  examples: {
    asks: [
      {
        draft: 'I built a tide clock for harbour pubs',
        asks: 'Where did the idea for “a tide clock for harbour pubs” come from?',
        answer: 'a landlord who missed the last boat',
        reads: 'Where the idea came from: a landlord who missed the last boat',
      },
    ],
    passes: ['The clock stopped.', 'Our sale ends on Sunday.'],
  },
} satisfies Shape;
