import { wordingOf } from '../asking';
import { oneOf, openingOf, type Shape } from '../shape';
import { subjectOf, subjects } from '../subjects';

/** What a friend asks of an episode, a loaf or a lane is not what they ask of a thing. */
export default {
  id: 'of-its-kind',
  kind: 'learned',
  careful: true,
  leads: subjects.flatMap(({ made, met }) =>
    [...made, ...met].flatMap(({ lead }) => (lead?.endsWith(': ') ? lead : [])),
  ),
  applies: (scene) => (subjectOf(scene) ? 0.95 : 0),
  build: (scene) => {
    const found = subjectOf(scene);
    if (!found) return undefined;
    const { asks, it, said } = found;
    return { ...wordingOf(oneOf(asks, openingOf(scene.facts)), it, scene.we), topic: said };
  },
  examples: {
    asks: [
      {
        draft: 'Our new single is out now! Stream it today.',
        asks: 'Which line of the single came first?',
        answer: '“the tide owes me a coat”',
        reads: 'The line that came first: “the tide owes me a coat”',
      },
    ],
    passes: ['The tide took the path.', 'Every single day is the same.'],
  },
} satisfies Shape;
