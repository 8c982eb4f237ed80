import { asking, inRoom } from '../../asking';
import type { Shape } from '../../shape';

const did = inRoom('telling', 'deed', 'claim', 'feeling', 'cheer', 'picture', 'joke');
const I = String.raw`^\W*(?:(?:so|and|today|yesterday|just|finally|well),? )*(?:(?:i|we)(?:['’]ve| have| had)? )?(?:(?:just|finally|also|recently|already) )*`;
const done = (words: string) => new RegExp(`${I}(?:${words})\\b`, 'i');

/** Deeds with a question that nobody needs to think up. */
export default [
  asking({
    id: 'picked-it',
    kind: 'story',
    fit: 0.68,
    when: did,
    cue: done('bought|ordered|picked up|got (?:myself|ourselves|a new|my new|a brand)'),
    wordings: [
      { asks: 'Why that one?', lead: 'Why that one: ' },
      { asks: 'What did you have before?', lead: 'What {I} had before: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Just bought a second kettle',
          asks: 'What did you have before?',
          answer: 'it whistles',
          reads: 'What I had before: it whistles',
        },
      ],
      passes: ['The kettle is old', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'talked-about',
    kind: 'story',
    fit: 0.7,
    when: did,
    cue: /\b(?:(?:great|good|lovely|nice|pleasure|honou?red?|wonderful|fantastic|pleased|privilege|delighted|privileged|happy) (?:to (?:have )?(?:attended|been (?:at|to|part)|seen|meet|met|meeting|visit|join|joined|speak|spoken|host|welcome|catch up|chat|sit down|be joined)|meeting|catching up|chatting|speaking)|(?:i|we) (?:just |recently )?(?:met|sat down|caught up|had (?:a|an) (?:great |good |lovely |productive |fantastic |wonderful )?(?:meeting|chat|conversation|discussion)) with)\b|^\W*(?:met|meeting) with\b/i,
    wordings: [
      { asks: 'What did somebody there say that you’ll remember?', lead: 'What {I}’ll remember: ' },
      { asks: 'What did you talk about on the way out?', lead: 'What we talked about: ' },
      { asks: 'Who there would you like people to know?', lead: 'Who you should know: ' },
      { asks: 'What did they ask you?', lead: 'What they asked {me}: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Great to meet the harbour choir today',
          asks: 'Who there would you like people to know?',
          answer: 'sing low',
          reads: 'Who you should know: sing low',
        },
      ],
      passes: ['The choir is great', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'liked-it',
    kind: 'story',
    fit: 0.7,
    when: inRoom('telling', 'deed', 'claim', 'feeling', 'offering', 'headline', 'making'),
    cue: /^\W*(?:i (?:liked|added|favorited|commented on) an? .{0,40}\b(?:video|playlist)|(?:check out|watch) this (?:video|song|clip)\b)/i,
    wordings: [
      { asks: 'What did you like about it?', lead: 'What {I} liked: ' },
      { asks: 'Which bit of it did you play twice?', lead: 'The bit {I} played twice: ' },
      { asks: 'Which second of it should nobody miss?', lead: 'The second to wait for: ' },
      { asks: 'Where did you find it?', lead: 'Where {I} found it: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I liked a @harbourfm video',
          asks: 'Which bit of it did you play twice?',
          answer: 'the foghorn solo',
          reads: 'The bit I played twice: the foghorn solo',
        },
      ],
      passes: ['I like the harbour', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'new-job',
    kind: 'story',
    fit: 0.84,
    when: ({ toRoom, aim }) => toRoom && aim !== 'hiring',
    cue: /\b(?:i|i['’]ve|i['’]m|i['’]ll)\b.{0,60}\b(?:(?:a|my) new (?:role|job|position)|accepted (?:a|an|the) (?:\w+ )?(?:role|job|position|offer)|been promoted|joined \p{Lu}|joining \p{Lu}|starting as)|^\W*(?:started|starting) (?:a|my) new (?:role|job|position)\b/iu,
    wordings: [
      { asks: 'What will you do there first?', lead: 'What {I}’ll do first: ' },
      { asks: 'What will you miss from where you were?', lead: 'What {I}’ll miss: ' },
      { asks: 'Who told you to go for it?', lead: 'Who told {me} to go for it: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I start my new job on the ferry on Monday',
          asks: 'Who told you to go for it?',
          answer: 'learn the ropes',
          reads: 'Who told me to go for it: learn the ropes',
        },
      ],
      passes: ['The ferry has a new engine', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'decided-it',
    kind: 'story',
    fit: 0.68,
    when: did,
    cue: new RegExp(
      `${done('quit|left (?:my|the|our|twitter|facebook|x|instagram|a)|leaving|moved|moving|deleted|cancelled my|resigned|gave up|giving up|switched|switching|sold my|joined|joining|signed up|decided').source}|\\b(?:account|profile|app) (?:officially )?deleted\\b`,
      'i',
    ),
    wordings: [
      { asks: 'What decided it?', lead: 'What decided it: ' },
      { asks: 'What made it time?', lead: 'What made it time: ' },
      { asks: 'What will you miss, if anything?', lead: 'What {I}’ll miss: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I quit the choir today',
          asks: 'What decided it?',
          answer: 'the new bell',
          reads: 'What decided it: the new bell',
        },
      ],
      passes: ['The choir sings', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'so-far-in-it',
    kind: 'story',
    fit: 0.68,
    when: did,
    cue: /^\W*(?:(?:i['’]?m|i am|we['’]?re|currently|now|just|still|been|started|finally) )*(?:watching|re-?watching|reading|re-?reading|listening to|playing|bing(?:e-?watch)?ing)\b/i,
    wordings: [
      { asks: 'What do you think of it so far?', lead: 'What {I} think so far: ' },
      { asks: 'Who told you about it?', lead: 'Who told {me} about it: ' },
      { asks: 'Which bit would you show somebody who doesn’t know it?', lead: 'The bit {I}’d show you: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Reading about lighthouses tonight',
          asks: 'Who told you about it?',
          answer: 'too few ghosts',
          reads: 'Who told me about it: too few ghosts',
        },
      ],
      passes: ['The reading room is open', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'completed-it',
    kind: 'learned',
    fit: 0.7,
    when: did,
    cue: new RegExp(
      `${done('finished|completed|passed|graduated|earned|wrapped up|attended|enjoyed attending').source}|\\b(?:successfully|just) completed\\b`,
      'i',
    ),
    wordings: [
      { asks: 'What is the first thing you’ll use from it?', lead: 'The first thing {I}’ll use: ' },
      { asks: 'What did you get wrong at first?', lead: 'What {I} got wrong at first: ' },
      { asks: 'Which bit will stay with you?', lead: 'The bit that will stay with {me}: ' },
      { asks: 'What did you not expect to learn?', lead: 'What {I} didn’t expect to learn: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Just finished the course on knots',
          asks: 'What did you get wrong at first?',
          answer: 'the bowline',
          reads: 'What I got wrong at first: the bowline',
        },
      ],
      passes: ['The course is on knots', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'next-time',
    kind: 'learned',
    fit: 0.66,
    when: did,
    cue: /\b(?:i|we) (?:just |totally |completely |have |really )?(?:failed|messed up|screwed up|forgot|lost|broke|missed|spilled|burn(?:ed|t)|dropped|got rejected|was rejected)\b|\bmy (?:biggest )?mistake\b/i,
    wordings: [
      { asks: 'What would you do differently now?', lead: 'What {I}’d do differently: ' },
      { asks: 'When did you notice?', lead: 'When {I} noticed: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'I burned the lantern soup',
          asks: 'What would you do differently now?',
          answer: 'stay in the kitchen',
          reads: 'What I’d do differently: stay in the kitchen',
        },
      ],
      passes: ['The soup was hot', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'there-from-start',
    kind: 'reader',
    fit: 0.7,
    when: (scene) => did(scene) && scene.aim !== 'selling',
    cue: /\b\d[\d,.]*k? (?:followers|subscribers|subs|members|customers|users|downloads|orders|likes|views|stars)\b(?! and (?:we|i)\b)/i,
    wordings: [
      { asks: 'Who was there from the start?', lead: 'Who was there from the start: ' },
      { asks: 'Which one of them would you like to thank by name?', lead: 'Who {I}’d like to thank: ' },
      { asks: 'What did one of them tell you?', lead: 'What one of them told {me}: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'We reached 500 followers today',
          asks: 'Which one of them would you like to thank by name?',
          answer: 'my aunt',
          reads: 'Who we’d like to thank: my aunt',
        },
      ],
      passes: ['The harbour has 500 boats', 'Our kettle is here. Buy now!'],
    },
  }),
] satisfies readonly Shape[];
