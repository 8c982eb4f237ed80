import { asking, inRoom } from '../../asking';
import type { Shape } from '../../shape';

const felt = inRoom('telling', 'deed', 'feeling', 'claim', 'cheer', 'wish', 'grumble', 'joke', 'opinion');
const mine = String.raw`(?:^\W*|\b(?:i['’]?m|i am|we['’]?re|we are|i feel|feeling|feel|makes? me|made me|just) )(?:(?:so|very|really|super|too|feeling|quite|pretty|absolutely|just|beyond|a bit|more than|sooo*) )*`;
const feels = (words: string) => new RegExp(`${mine}(?:${words})\\b`, 'i');

/** A feeling that is named: what it is about comes next. */
export default [
  asking({
    id: 'looking-forward',
    kind: 'story',
    fit: 0.72,
    when: (scene) => felt(scene) || (inRoom('offering')(scene) && scene.topic === undefined),
    cue: /\b(?:can(?:['’]?t|not) wait|looking forward to|counting (?:down )?the days)\b|(?:^\W*|\b(?:i['’]?m|i am|we['’]?re|we are) )(?:(?:so|very|really|super|just) )*excited\b(?! (?:to (?:announce|share|welcome|introduce|launch|present|reveal|release|bring|unveil|say|tell|let you|be (?:launch|partner|work|sponsor))))/i,
    wordings: [
      { asks: 'What are you looking forward to most?', lead: 'What {I}’m looking forward to most: ' },
      { asks: 'Who are you going to share it with?', lead: 'Who {I}’ll share it with: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I can’t wait for the lantern parade',
          asks: 'Who are you going to share it with?',
          answer: 'the quiet after',
          reads: 'Who I’ll share it with: the quiet after',
        },
      ],
      passes: ['The parade is on Sunday', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'proudest',
    kind: 'story',
    fit: 0.72,
    when: felt,
    cue: feels(
      'proud(?! (?:sponsors?|partners?|to (?:be )?(?:announc|shar|present|introduc|launch|sponsor|support|partner)))',
    ),
    wordings: [{ asks: 'Which bit are you proudest of?', lead: 'What {I}’m proudest of: ' }],
    examples: {
      asks: [
        {
          draft: 'So proud of our little ferry',
          asks: 'Which bit are you proudest of?',
          answer: 'she never missed a tide',
          reads: 'What we’re proudest of: she never missed a tide',
        },
      ],
      passes: ['A proud harbour', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'wore-you-out',
    kind: 'story',
    fit: 0.7,
    when: felt,
    cue: feels('tired(?! of)|exhausted|knackered|shattered|sleepy|worn out'),
    wordings: [
      { asks: 'What wore you out?', lead: 'What did it: ' },
      { asks: 'What would an evening off look like?', lead: '{My} evening off: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I am so tired after this week',
          asks: 'What wore you out?',
          answer: 'nine night ferries',
          reads: 'What did it: nine night ferries',
        },
      ],
      passes: ['I am tired of the tide', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'set-you-off',
    kind: 'story',
    fit: 0.7,
    when: felt,
    cue: new RegExp(
      `${feels('angry|mad|annoyed|furious|pissed|livid|fed up|sick of|tired of (?!pretending)|frustrated').source}|\\bi (?:hate|can['’]?t stand) (?:it )?when\\b`,
      'i',
    ),
    wordings: [
      { asks: 'What set you off this time?', lead: 'What set {me} off this time: ' },
      { asks: 'What would you rather see?', lead: 'What {I}’d rather see: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I am so fed up with seagulls',
          asks: 'What set you off this time?',
          answer: 'one took my whole lunch',
          reads: 'What set me off this time: one took my whole lunch',
        },
      ],
      passes: ['The gulls are angry', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'afraid-of',
    kind: 'story',
    fit: 0.7,
    when: felt,
    cue: feels('nervous|scared|terrified|afraid(?! that| so| not)|worried'),
    wordings: [
      { asks: 'Which part makes you nervous?', lead: 'What makes {me} nervous: ' },
      { asks: 'What would make it easier?', lead: 'What would make it easier: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I am so nervous about the parade',
          asks: 'Which part makes you nervous?',
          answer: 'forty candles and wind',
          reads: 'What makes me nervous: forty candles and wind',
        },
      ],
      passes: ['A nervous horse', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'made-you-happy',
    kind: 'story',
    fit: 0.68,
    when: felt,
    cue: feels(
      'happy(?! (?:to|new|birthday|friday|monday|holidays?|easter|thanksgiving|halloween|anniversary))|glad|chuffed|thankful|grateful|blessed|lucky|relieved|smiling|pleased(?! to)',
    ),
    wordings: [
      { asks: 'What is the best thing about it?', lead: 'The best thing about it: ' },
      { asks: 'Which moment of it do you keep going back to?', lead: 'The moment {I} keep going back to: ' },
      { asks: 'What might you have missed?', lead: 'What {I} might have missed: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'So happy with the choir tonight',
          asks: 'What might you have missed?',
          answer: 'the last note',
          reads: 'What I might have missed: the last note',
        },
      ],
      passes: ['Happy new year', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'had-expected',
    kind: 'learned',
    fit: 0.68,
    when: felt,
    cue: /\b(?:i|we) (?:still )?(?:can(?:['’]?t|not) believe|never thought|didn['’]?t (?:think|expect)|was not expecting|wasn['’]t expecting)\b|\b(?:i['’]?m|i am) (?:so )?(?:shocked|surprised|speechless|amazed)\b/i,
    wordings: [
      { asks: 'What had you expected?', lead: 'What {I} had expected: ' },
      { asks: 'What made you look twice?', lead: 'What made {me} look twice: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I can’t believe the ferry sank the pier',
          asks: 'What made you look twice?',
          answer: 'a scratch',
          reads: 'What made me look twice: a scratch',
        },
      ],
      passes: ['The pier is gone', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'no-sense',
    kind: 'story',
    fit: 0.66,
    when: felt,
    cue: /\b(?:i|we) (?:really |still |just )?(?:don['’]?t|do not|never) (?:get|understand) (?:why|how|what|the|it|this|that|people)\b|\b(?:i['’]?m|i am) (?:so |very |still )?confused\b|\bmakes? no sense\b/i,
    wordings: [
      { asks: 'Which part makes no sense to you?', lead: 'What makes no sense to {me}: ' },
      { asks: 'What would have to be true for it to make sense?', lead: 'It would make sense if ', end: '.' },
    ],
    examples: {
      asks: [
        {
          draft: 'I don’t get the new ferry timetable',
          asks: 'Which part makes no sense to you?',
          answer: 'the Sunday boat',
          reads: 'What makes no sense to me: the Sunday boat',
        },
      ],
      passes: ['The timetable is new', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'hooked-you',
    kind: 'story',
    fit: 0.68,
    when: felt,
    cue: /\b(?:obsessed|addicted|hooked|in love) (?:with|to|on)\b|^\W*(?:obsessed|addicted|hooked)\b/i,
    wordings: [
      { asks: 'What got you hooked?', lead: 'What got {me} hooked: ' },
      { asks: 'Where would you tell a friend to start?', lead: 'Where to start: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I am in love with foghorns',
          asks: 'Where would you tell a friend to start?',
          answer: 'one night on the pier',
          reads: 'Where to start: one night on the pier',
        },
      ],
      passes: ['The foghorn is loud', 'Our kettle is here. Buy now!'],
    },
  }),
] satisfies readonly Shape[];
