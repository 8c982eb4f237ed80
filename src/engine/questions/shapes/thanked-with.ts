import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What happened that made you write {it}?', lead: 'What happened: ' },
  { asks: 'What do you still think of when you say {it}?', lead: 'What {I} still think of: ' },
  { asks: 'Which moment were you thinking of with {it}?', lead: 'The moment {I} was thinking of: ' },
  { asks: 'Who else was in on {it}?', lead: 'Who else was in on it: ' },
];

/** Thanks say more with what was done. */
export default {
  id: 'thanked-with',
  kind: 'story',
  careful: true,
  applies: ({ aim, thought, facts }) => (aim === 'thanks' && thought && !facts.isReply ? 0.6 : 0),
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'Huge congratulations to everyone at the rowing club',
        asks: 'Which moment were you thinking of with “Huge congratulations to everyone at the rowing club”?',
        answer: 'the night the boathouse flooded',
        reads: 'The moment I was thinking of: the night the boathouse flooded',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
  },
} satisfies Shape;
