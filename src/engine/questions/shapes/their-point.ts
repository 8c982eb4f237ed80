import { isDesk } from '../desk';
import type { Scene } from '../scene';
import { oneOf, openingOf, type Shape } from '../shape';

/** Whether the draft hardly takes up a word of theirs. */
function isDeaf({ facts }: Scene): boolean {
  const theirs = new Set(facts.parent?.words.map(({ norm }) => norm).filter((norm) => norm.length > 3));
  return facts.isReply && !isDesk(facts.text) && theirs.size > 0 && !facts.words.some(({ norm }) => theirs.has(norm));
}

const WORDINGS = [
  'Which part of what they said are you answering?',
  'What in theirs do you know from your own life?',
  'What did you stop at when you read theirs?',
];

/** Takes up what they told before anything of one's own. */
export default {
  id: 'their-point',
  kind: 'theirs',
  listens: true,
  leads: ['What I took from yours: ', 'What we took from yours: '],
  applies: (scene) => (isDeaf(scene) ? 0.84 : 0),
  build: (scene) => {
    const weave = { place: 'front', before: `What ${scene.we ? 'we' : 'I'} took from yours: `, after: '' } as const;
    return { text: oneOf(WORDINGS, openingOf(scene.facts)), weave };
  },
  examples: {
    asks: [
      {
        draft: { text: 'Great post! See my page.', replyTo: { text: 'My kiln cracked overnight.' } },
        asks: 'What in theirs do you know from your own life?',
        answer: 'cracks in the first firing',
        reads: 'What I took from yours: cracks in the first firing',
      },
    ],
    passes: [
      { text: 'Did the kiln cool too fast?', replyTo: { text: 'My kiln cracked overnight.' } },
      'My kiln cracked.',
    ],
  },
} satisfies Shape;
