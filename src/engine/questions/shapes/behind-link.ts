import { saying, type Wording } from '../asking';
import type { Shape } from '../shape';

/** What a link may lead to, named in front of it. */
const NAMED =
  /\b(?:the|an?|our|my|this|new|full|his|her|their|latest|free|short|annual|watch|read|see|listen to|check out) (?:[\w'’-]+ ){0,2}(report|video|story|episode|article|guide|interview|blog|post|podcast|recipe|survey|study|trailer|song|album|gallery|photos|slides|recording|film|review|playlist|map|list|tips|thread|column|book|paper|newsletter)\b/i;
const OF_IT: readonly Wording[] = [
  { asks: 'Which bit of the {noun} would you show a friend?', lead: 'The bit {I}’d show a friend: ' },
  { asks: 'What stayed with you from the {noun}?', lead: 'What stayed with {me}: ' },
  { asks: 'What is in the {noun} that nobody would guess?', lead: 'What you wouldn’t guess: ' },
  { asks: 'How would you sum up the {noun} in a line?', lead: 'The short of it: ' },
  { asks: 'What did you learn from the {noun}?', lead: 'What {I} learned from it: ' },
];
/** Whoever put it there knows what it holds. */
const OWN: readonly Wording[] = [
  { asks: 'What will people find behind the link, in one line?', lead: 'In one line: ' },
  { asks: 'What would you tell a friend who won’t open the link?', lead: 'If you don’t open it: ' },
  { asks: 'Who should open the link, and who can skip it?', lead: 'Who it’s for: ' },
  { asks: 'Where should people start once the link is open?', lead: 'Where to start: ' },
];
/** Whoever found it has a favourite. */
const FOUND: readonly Wording[] = [
  ...OWN,
  { asks: 'Which part of what is behind the link would you keep?', lead: 'The part {I}’d keep: ' },
  { asks: 'What did you find behind the link that you didn’t expect?', lead: 'What {I} didn’t expect: ' },
  { asks: 'What stayed with you from behind the link?', lead: 'What stayed with {me}: ' },
];

/** A bare link asks people to open a door without saying what is behind it. */
export default {
  id: 'behind-link',
  kind: 'gets',
  careful: true,
  leads: [...OF_IT, ...FOUND].flatMap(({ lead }) => lead || []),
  applies: ({ facts, thought, topic, aim }) =>
    facts.links.length === 0 || aim === 'lure' ? 0 : thought || topic ? 0.34 : 0.5,
  build: (scene) => {
    const { facts } = scene;
    const before = facts.text.slice(0, facts.links[0]?.start);
    const noun = NAMED.exec(before)?.[1]?.toLowerCase();
    if (noun) {
      const asked = saying(OF_IT, scene);
      return { ...asked, text: asked.text.replace('{noun}', noun), topic: noun };
    }
    const { topic, ...asked } = saying(scene.aim === 'news' || scene.aim === 'claim' ? FOUND : OWN, scene);
    return asked;
  },
  examples: {
    asks: [
      {
        draft: 'Worth it: https://a.example/x',
        asks: 'Which part of what is behind the link would you keep?',
        answer: 'a map of every public oven in town',
        reads: 'The part I’d keep: a map of every public oven in town',
      },
      {
        draft: 'Our new survey of the beach is out: https://a.example/x',
        asks: 'What did you learn from the survey?',
        answer: 'half of us never look at the tide',
        reads: 'What we learned from it: half of us never look at the tide',
      },
    ],
    passes: ['Worth it.'],
  },
} satisfies Shape;
