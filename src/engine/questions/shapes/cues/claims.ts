import { asking, inRoom } from '../../asking';
import { SELF } from '../../self';
import type { Shape } from '../../shape';

/** A reaction is short. */
const REACTION = 160;

const claims = inRoom('claim', 'opinion', 'cheer', 'feeling');

/** Big words in a claim: the best, never, should, better than. */
export default [
  asking({
    id: 'makes-it-best',
    kind: 'story',
    fit: 0.64,
    when: claims,
    cue: /\b(?:is|are|was|were|['’]s|['’]re|still|be|such) (?:truly |really |by far |easily |hands down |probably |one of )?the (best|worst|greatest|funniest|coolest|cutest|sweetest|strangest|nicest|hardest|saddest|ugliest|most \w{4,})\b(?! (?:of luck|important|likely|recent|time to|way to))/i,
    wordings: [
      { asks: 'What makes it the {1}?', lead: 'What makes it the {1}: ' },
      { asks: 'What would come second?', lead: 'What comes second: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'The harbour choir is the best',
          asks: 'What makes it the best?',
          answer: 'the bass who is also the baker',
          reads: 'What makes it the best: the bass who is also the baker',
        },
      ],
      passes: ['All the best for the choir', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'nobody-told-you',
    kind: 'story',
    fit: 0.78,
    when: claims,
    cue: /\b(?:nobody|no one|no-one) (?:ever )?(?:tells|told|warns|warned) (?:you|me|us)\b/i,
    wordings: [
      { asks: 'What do you wish somebody had told you?', lead: 'What {I} wish somebody had told {me}: ' },
      { asks: 'How did you find out?', lead: 'How {I} found out: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'nobody tells you how loud gulls are',
          asks: 'How did you find out?',
          answer: 'bring earplugs',
          reads: 'How I found out: bring earplugs',
        },
      ],
      passes: ['Gulls are loud', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'praised-work',
    kind: 'story',
    fit: 0.8,
    when: inRoom('claim', 'opinion', 'cheer', 'feeling', 'telling'),
    cue: /^\W*(?:your|ur) (?:\w+ ){0,2}(?:article|post|blog|videos?|channel|songs?|work|photos?|site|tutorial)\b|\b(?:great|nice|good|informative|useful|helpful|interesting|excellent) (?:and \w+ )?(?:article|post|blog|info\w*|tutorial|write-?up)\b/i,
    wordings: [
      { asks: 'Which bit of it did you use first?', lead: 'What {I} used first: ' },
      { asks: 'What would you ask the one who made it?', lead: '', place: 'end' },
      { asks: 'What in it was new to you?', lead: 'What was new to {me}: ' },
      { asks: 'What were you looking for when you found it?', lead: 'What {I} was looking for: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Your article on tides is very useful',
          asks: 'What were you looking for when you found it?',
          answer: 'the moon table',
          reads: 'What I was looking for: the moon table',
        },
      ],
      passes: ['The tide is useful', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'which-bit',
    kind: 'story',
    fit: 0.6,
    when: (scene) =>
      inRoom('claim', 'cheer', 'feeling', 'telling', 'opinion')(scene) &&
      scene.topic === undefined &&
      scene.facts.links.length === 0 &&
      scene.facts.text.length < REACTION,
    cue: /\b(?:(?:this|that|your|nice|great|good|best|cool|amazing|love|loved|his|her|their) (?:\w+ )?(?:scene|song|v[ií]deos?|movie|film|lyrics|voice|album|episode|performance|beat|vocals|solo|music|clip|show|ending|dance|cover))\b/i,
    wordings: [
      { asks: 'Which bit of it do you go back to?', lead: 'The bit {I} go back to: ' },
      { asks: 'Where in it did you think so?', lead: 'Where {I} thought so: ' },
      { asks: 'Who showed it to you?', lead: 'Who showed it to {me}: ' },
      { asks: 'What does it remind you of?', lead: 'What it reminds {me} of: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Nice video, the foghorn is good',
          asks: 'Which bit of it do you go back to?',
          answer: 'the second blast',
          reads: 'The bit I go back to: the second blast',
        },
      ],
      passes: ['The foghorn is good', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'difference-shows',
    kind: 'story',
    fit: 0.64,
    when: claims,
    cue: /\b(?:better|worse|easier|harder|faster|slower|smarter|cheaper|nicer|tastier|funnier) than\b(?! (?:ever|never|nothing|expected|before|i|that|this|it)\b)/i,
    wordings: [
      { asks: 'Where does the difference show?', lead: 'Where it shows: ' },
      { asks: 'When did you last have both side by side?', lead: 'When {I} last had both: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Tinned peaches are better than fresh ones',
          asks: 'Where does the difference show?',
          answer: 'on toast',
          reads: 'Where it shows: on toast',
        },
      ],
      passes: ['Better late', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'the-exception',
    kind: 'story',
    fit: 0.62,
    when: (scene) => claims(scene) && scene.thought?.form !== 'order',
    cue: /^\W*(?:nobody|no one|no-one|everyone|everybody|all (?:men|women|people|of)|most people|people|every \w+|some people|none of)\b/i,
    wordings: [
      { asks: 'Who is the exception?', lead: 'The exception: ' },
      { asks: 'When was it otherwise?', lead: 'When it was otherwise: ' },
      { asks: 'Where did you see that last?', lead: 'Where {I} saw it last: ' },
      { asks: 'Are you like that yourself?', lead: 'How it is with {me}: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Nobody reads the tide tables',
          asks: 'Are you like that yourself?',
          answer: 'my aunt',
          reads: 'How it is with me: my aunt',
        },
      ],
      passes: ['The tide tables are long', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'first-step',
    kind: 'story',
    fit: 0.62,
    when: inRoom('opinion', 'claim'),
    cue: /\b(?:we|they|somebody|someone|everyone|people|government|council|schools?|companies|businesses|brands?) (?:\w+ )?(?:should|must|need to|needs to|have to|ought to)\b|\bthere (?:should|needs to|must) be\b|\bit['’]s time (?:we|they|to)\b/i,
    wordings: [
      { asks: 'What would be a first step?', lead: 'A first step: ' },
      { asks: 'What would it change?', lead: 'What it would change: ' },
      { asks: 'Who could start?', lead: 'Who could start: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'They should run the ferry at night',
          asks: 'Who could start?',
          answer: 'one boat at ten',
          reads: 'Who could start: one boat at ten',
        },
      ],
      passes: ['The ferry runs at night', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'found-that-out',
    kind: 'story',
    fit: 0.6,
    when: (scene) => inRoom('claim', 'opinion', 'advice')(scene) && !SELF.test(scene.thought?.said ?? ''),
    cue: /\b(?:success|failure|leadership|mindset|discipline|happiness|life is|patience|kindness|confidence|hard work|consistency|dreams?|doubt|wisdom|gratitude|authenticity|resilience|productivity)\b/i,
    wordings: [
      { asks: 'When did you find that out yourself?', lead: 'When {I} found out: ' },
      { asks: 'Which day of yours taught you this?', lead: 'The day that taught {me}: ' },
      { asks: 'What did it look like, the last time you saw it?', lead: 'What it looked like last time: ' },
      { asks: 'Who do you know that lives by this?', lead: 'Who lives by it: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Patience is half of sailing',
          asks: 'What did it look like, the last time you saw it?',
          answer: 'nine hours of fog',
          reads: 'What it looked like last time: nine hours of fog',
        },
      ],
      passes: ['Sailing is fun', 'Our kettle is here. Buy now!'],
    },
  }),
] satisfies readonly Shape[];
