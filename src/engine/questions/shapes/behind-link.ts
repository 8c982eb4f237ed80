import { type Shape, saying, type Wording } from '../shape';

/** What a link may lead to, named in front of it. */
const NAMED =
  /\b(?:the|an?|our|my|this|new|full|his|her|their|latest|free|short|annual|watch|read|see|listen to|check out) (?:[\w'’-]+ ){0,2}(report|video|story|episode|article|guide|interview|blog|post|podcast|recipe|survey|study|trailer|song|album|gallery|photos|slides|recording|film|review|playlist|map|list|tips|thread|column|book|paper|newsletter)\b/i;
const OF_IT: readonly Wording[] = [
  { asks: 'Which bit of the {noun} would you show a friend?', lead: 'The bit {I}’d show a friend: ' },
  { asks: 'What stayed with you from the {noun}?', lead: 'What stayed with {me}: ' },
  { asks: 'What is in the {noun} that nobody would guess?', lead: 'What you wouldn’t guess: ' },
  { asks: 'How would you sum up the {noun} in a line?', lead: 'The short of it: ' },
  { asks: 'Who should not miss the {noun}?', lead: 'Who should not miss it: ' },
  { asks: 'What did you learn from the {noun}?', lead: 'What {I} learned from it: ' },
];
const OF_THE_WORDS: readonly Wording[] = [
  { asks: 'What does the link add to {it}?', lead: 'There’s more: ' },
  { asks: 'Which line behind the link says more about {it}?', lead: 'The line {I}’d keep: ' },
  { asks: 'What will people know about {it} once they open the link?', lead: 'What you’ll know after: ' },
  { asks: 'What would you tell somebody about {it} who won’t open the link?', lead: 'If you don’t open it: ' },
  { asks: 'Is there one thing behind the link that makes sense of {it}?', lead: 'One thing in it: ' },
];
const PLAIN: readonly Wording[] = [
  { asks: 'What will people find behind the link, in one line?', lead: 'The short of it: ' },
  { asks: 'Which part of what is behind the link would you keep?', lead: 'The part {I}’d keep: ' },
  { asks: 'What would you tell a friend who won’t open the link?', lead: 'If you don’t open it: ' },
  { asks: 'Who should open the link, and who can skip it?', lead: 'Who it is for: ' },
  { asks: 'What did you find behind the link that you didn’t expect?', lead: 'What {I} didn’t expect: ' },
  { asks: 'What stayed with you from behind the link?', lead: 'What stayed with {me}: ' },
  { asks: 'Where should people start once the link is open?', lead: 'Where to start: ' },
];

/** A bare link asks people to open a door without saying what is behind it. */
export default {
  id: 'behind-link',
  kind: 'gets',
  careful: true,
  applies: ({ facts, thought, topic, aim }) =>
    facts.links.length === 0 || aim === 'lure' ? 0 : thought || topic ? 0.34 : 0.5,
  build: (scene) => {
    const { facts, thought, pointed } = scene;
    const before = facts.text.slice(0, facts.links[0]?.start);
    const noun = NAMED.exec(before)?.[1]?.toLowerCase();
    if (noun) {
      const asked = saying(OF_IT, scene);
      return { ...asked, text: asked.text.replace('{noun}', noun), topic: noun };
    }
    const bare = !thought || pointed?.includes(thought.said);
    if (!bare) return saying(OF_THE_WORDS, scene, thought);
    const { topic, ...asked } = saying(PLAIN, scene);
    return asked;
  },
  examples: {
    asks: [
      {
        draft: 'Worth it: https://a.example/x',
        asks: 'What did you find behind the link that you didn’t expect?',
        answer: 'a map of every public oven in town',
        reads: 'What I didn’t expect: a map of every public oven in town',
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
