import { asking, inRoom } from '../../asking';
import type { Shape } from '../../shape';

/** A picture has something beside it that nobody sees. */
export default [
  asking({
    id: 'not-shown',
    kind: 'story',
    fit: 0.5,
    when: inRoom('picture'),
    wordings: [
      { asks: 'What doesn’t the picture show?', lead: 'What it doesn’t show: ' },
      { asks: 'What happened just before the picture?', lead: 'What happened just before: ' },
      { asks: 'What made you stop there?', lead: 'What made {me} stop: ' },
      { asks: 'Where should people look first in it?', lead: 'Where to look first: ' },
      { asks: 'How long did you have to wait for it?', lead: 'How long it took: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'The pier at low tide #photography',
          asks: 'What doesn’t the picture show?',
          answer: 'my wet boots',
          reads: 'What it doesn’t show: my wet boots',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
] satisfies readonly Shape[];
