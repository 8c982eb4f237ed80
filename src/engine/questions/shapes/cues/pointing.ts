import { asking, inRoom } from '../../asking';
import type { Scene } from '../../scene';
import type { Shape } from '../../shape';

const remark = inRoom('claim', 'opinion', 'cheer', 'joke', 'asking', 'feeling', 'grumble', 'telling');
const HE =
  /^(?:\W*(?:and|but|so|damn|lol|man|omg|wow|why|how|what|when|did|does|is|was) )?(?:he|she)(?:['’]?s|['’]ll|['’]d)?\b/i;
const THEY = /^\W*they(?:['’]?re|['’]ve|['’]ll|['’]d)?\b(?! say\b)/i;

/** Whether somebody is named who may be meant. */
function names({ facts, person }: Scene): boolean {
  if (person || facts.mentions.length > 0 || facts.tags.length > 0) return true;
  return /(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/u.test(facts.text);
}
/** Longer drafts explain themselves. */
const LONGEST = 160;
const isBare = (scene: Scene) =>
  remark(scene) && scene.facts.text.length < LONGEST && scene.facts.links.length === 0 && !names(scene);

/** Somebody who has just walked in does not know who or what is meant. */
export default [
  asking({
    id: 'who-is-it',
    kind: 'story',
    fit: 0.74,
    when: isBare,
    cue: HE,
    wordings: [
      { asks: 'Who is it that you mean, for somebody who has just walked in?', lead: '{I} mean ', end: '.' },
      { asks: 'Who is that, for those of us who just came in?', lead: '{I} mean ', end: '.' },
      { asks: 'Who are we talking about?', lead: '{I}’m talking about ', end: '.' },
    ],
    examples: {
      asks: [
        {
          draft: 'he has never seen a tide like that',
          asks: 'Who is it that you mean, for somebody who has just walked in?',
          answer: 'the new ferryman',
          reads: 'I mean the new ferryman.',
        },
      ],
      passes: ['Noor has never seen a tide like that', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'who-are-they',
    kind: 'story',
    fit: 0.74,
    when: isBare,
    cue: THEY,
    wordings: [
      { asks: 'Who are “they” here?', lead: '{I} mean ', end: '.' },
      { asks: 'Who do you mean by “they”?', lead: '{I} mean ', end: '.' },
    ],
    examples: {
      asks: [
        {
          draft: 'They promised us a second ferry',
          asks: 'Who are “they” here?',
          answer: 'the harbour board',
          reads: 'We mean the harbour board.',
        },
      ],
      passes: ['The harbour board promised us a ferry', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'what-is-it',
    kind: 'story',
    fit: 0.72,
    when: isBare,
    cue: /^\W*this(?:['’]?s| is| was| looks?| sounds?| feels?| made| makes) (?:so|very|too|really|just|pretty|getting|not|always|never|absolutely|amazing|awesome|great|good|bad|sick|fire|crazy|insane|hilarious|funny|beautiful|brilliant|ridiculous|unreal|me)\b/i,
    wordings: [
      { asks: 'What is “this”, for somebody who can’t see it?', lead: '{I} mean ', end: '.' },
      { asks: 'What are we looking at?', lead: '{I} mean ', end: '.' },
      { asks: 'Which bit of it do you mean?', lead: '{I} mean ', end: '.' },
    ],
    examples: {
      asks: [
        {
          draft: 'This is getting old',
          asks: 'Which bit of it do you mean?',
          answer: 'the Sunday boat',
          reads: 'I mean the Sunday boat.',
        },
      ],
      passes: ['This is Biscuit, our harbour dog', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'true-of',
    kind: 'reader',
    fit: 0.64,
    when: inRoom('claim', 'opinion', 'advice'),
    cue: /^(?!.*[£$€\d])\W*(?:if|when|whenever|once) (?:you|u|your|ur|you['’]re)\b/i,
    wordings: [
      { asks: 'Who do you know that this is true of?', lead: 'Who {I}’m thinking of: ' },
      { asks: 'When was it like that for you?', lead: 'When it was like that for {me}: ' },
      { asks: 'Where did you learn this about people?', lead: 'Where {I} learned this: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'If you row at dawn the harbour is yours',
          asks: 'Who do you know that this is true of?',
          answer: 'the night nurses',
          reads: 'Who I’m thinking of: the night nurses',
        },
      ],
      passes: ['The harbour is yours at dawn', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'happened-to-you',
    kind: 'story',
    fit: 0.7,
    when: inRoom('claim', 'joke', 'telling', 'feeling'),
    cue: /^\W*(?:when (?:he|she|they|the|your|you|u|someone|people|ya)\b.*(?:>>+|…|\.\.|[😂🤣😭💀]|\W$|\w$)|that (?:moment|feeling|awkward moment) when|me when|pov\b|tfw|the (?:moment|feeling) (?:when|of))/iu,
    wordings: [
      { asks: 'When did that last happen to you?', lead: 'Last time: ' },
      { asks: 'Who were you with when it happened?', lead: 'Who {I} was with: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'that moment when the ferry leaves without you',
          asks: 'Who were you with when it happened?',
          answer: 'Monday, 8:10',
          reads: 'Who I was with: Monday, 8:10',
        },
      ],
      passes: ['The ferry left', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'have-in-mind',
    kind: 'reader',
    fit: 0.56,
    when: (scene) =>
      inRoom('claim', 'opinion')(scene) &&
      scene.facts.persons.you.length > 0 &&
      scene.facts.persons.i.length + scene.facts.persons.we.length === 0,
    cue: /^(?!.*\?)(?!.*\byou (?:can|could|may|might|will|need|must|have to|should|still)\b)(?:\W*[\w'’]+ ){0,3}(?:you|your|yours|you['’]re|you['’]ve|u)\b/i,
    wordings: [
      { asks: 'Who did you have in mind with “you”?', lead: 'Who {I} had in mind: ' },
      { asks: 'Who needed to hear this?', lead: 'Who needed to hear it: ' },
      { asks: 'Who would you say this to, face to face?', lead: 'Who {I}’d say it to: ' },
      { asks: 'Did somebody once say this to you?', lead: 'Who said it to {me}: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Your boat knows more than you',
          asks: 'Who needed to hear this?',
          answer: 'every new ferryman',
          reads: 'Who needed to hear it: every new ferryman',
        },
      ],
      passes: ['The boat knows more', 'I know your boat'],
    },
  }),
] satisfies readonly Shape[];
