import type { Aim } from '../scene';
import { oneOf, type Shape } from '../shape';
import { isHeadline } from '../topics';

const QUOTED = ['What happened that brought these words back to you?', 'Where were you when these words found you?'];
const MOMENT = [
  'What happened right before this?',
  'What were you in the middle of when this came up?',
  'How did this come about?',
  'Where were you when this happened?',
];
const THOUGHT = [
  'What happened today that brought this to mind?',
  'Who were you thinking of when you wrote this?',
  'What did you see or hear that made you write this?',
];
const OPINION = [
  'When did you come to think so?',
  'What happened that made you think so?',
  'What would change your mind?',
];
const OPINIONATED =
  /\b(?:should(?:n't)?|shouldn’t|overrated|underrated|better|worse|best|worst|think|believe|agree|need to|wrong|nobody|everyone|pretty sure|opinion)\b/i;

const NEWS = ['What made you stop at this?', 'How did you come across this?', 'What made you want to pass this on?'];

function wordingsFor(text: string, aim: Aim): readonly string[] {
  if (OPINIONATED.test(text)) return OPINION;
  return aim === 'telling' ? MOMENT : THOUGHT;
}

/** Where a draft names nothing, the moment it came from still can be asked about. */
export default {
  id: 'what-happened',
  applies: ({ topic, aim, facts, addressed, delicate }) => {
    if (topic || facts.isReply || addressed || delicate) return 0;
    if (facts.words.every((word) => word.quoted)) return 0.6;
    return aim === 'telling' ? 0.5 : aim === 'claim' || aim === 'news' ? 0.36 : 0;
  },
  build: ({ facts, aim }) => {
    const quoted = facts.words.every((word) => word.quoted);
    const headline = facts.sentences.length < 3 && facts.sentences.some(isHeadline);
    const wordings = quoted ? QUOTED : headline || aim === 'news' ? NEWS : wordingsFor(facts.text, aim);
    return {
      text: oneOf(
        wordings,
        facts.said
          .map(({ norm }) => norm)
          .slice(0, 3)
          .join(' '),
      ),
      weave: { place: 'after-news', before: 'The story: ', after: '' },
    };
  },
  examples: {
    asks: [
      {
        draft: 'I am laughing so much right now',
        asks: 'What happened right before this?',
        answer: 'the cat sat on the keyboard and ordered lamps',
        reads: 'The story: the cat sat on the keyboard and ordered lamps',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide clock stopped.'],
  },
} satisfies Shape;
