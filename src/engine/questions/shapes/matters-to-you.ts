import { SELF } from '../self';
import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What would you like people to know about {it}?', lead: 'What {I}’d like people to know: ' },
  { asks: 'Why does {it} matter to you?', lead: 'Why it matters to {me}: ' },
  { asks: 'What went through your mind at {it}?', lead: 'What went through {my} mind: ' },
  { asks: 'What made you share {it} today?', lead: 'Why {I}’m sharing it: ' },
  { asks: 'Which part of {it} stays with you?', lead: 'The part that stays with {me}: ' },
  { asks: 'What would you ask about {it} if somebody could answer?', lead: '', place: 'end' },
  { asks: 'Where did you hear about {it}?', lead: 'Where {I} heard about it: ' },
  { asks: 'What is missing when people talk about {it}?', lead: 'What is missing: ' },
  { asks: 'How did {it} reach you?', lead: 'How it reached {me}: ' },
];

/** Heavy news wants the person who passes it on, and no game. */
export default {
  id: 'matters-to-you',
  kind: 'learned',
  careful: true,
  applies: ({ thought, delicate, personal, aim, facts, addressed }) =>
    thought && delicate && !personal && !facts.isReply && !addressed && !SELF.test(thought.said) && aim !== 'lure'
      ? 0.6
      : 0,
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'The council closes the ferry line, says the minister',
        asks: 'Where did you hear about “The council closes the ferry line, says the minister”?',
        answer: 'on the boat itself, from the mate',
        reads: 'Where I heard about it: on the boat itself, from the mate',
      },
    ],
    passes: ['I lost my mum to cancer.', 'Our kettle is here. Buy now!'],
  },
} satisfies Shape;
