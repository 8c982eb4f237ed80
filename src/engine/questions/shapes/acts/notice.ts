import { asking } from '../../asking';
import type { Scene } from '../../scene';
import type { Shape } from '../../shape';

const TROUBLE =
  /\b(?:closed|closures?|blocked|delays?|diverted|diversion|cancel+ed|postponed|outage|road ?works|maintenance|alert|warning|crash|suspended)\b/i;
const SAYS_UNTIL = /\b(?:until|till|til|through|by|for (?:the next )?\d+)\b/i;
const SAYS_INSTEAD = /\b(?:instead|alternat\w+|divert\w*|detour|avoid|use|rearranged|moved to)\b/i;
const TO_EAT =
  /\b(?:menu|kitchen|food|lunch|dinner|breakfast|brunch|buns?|cakes?|bread|sourdough|croissants?|scones?|pastr(?:y|ies)|sandwich(?:es)?|sausage rolls?|pies?|fry|bbq|barbecue|coffee|beers?|pizza|roast|specials|stalls?|market|counter|buns)\b/i;
const TO_GO_TO =
  /\b(?:quiz|(?:summer |spring |craft |book |school |village )fair|fete|f[eê]te|gig|class(?:es)?|walk|ride|run|workshop|meet(?:ing|up)?|show|concert|talk|tour|party|open (?:day|house|mic)|sale|session|parade|service|screening|doors (?:open|at|from|\d)|festival|(?<!last |all |every |each |one |per |over|mid|good |the other )night|tickets?|training|club|rehearsal|picnic|concert|exhibition)\b/i;
const ON_AIR =
  /\b(?:bbc|itv|channel \d|livestream\w*|streaming|on air|airs?|episode|premieres?|watch (?:live|it)|live on|tune in|stars? in|\d+(?:am|pm)? e[ds]?t)\b/i;
const SAYS_BOOK =
  /\b(?:book(?:ing|ings)?|tickets?|register|sign up|rsvp|drop[- ]in|just turn up|turn up|reserve|bring)\b/i;

const tells =
  (what: RegExp, unless?: RegExp) =>
  ({ act, toRoom, facts }: Scene) =>
    toRoom && act === 'notice' && what.test(facts.text) && !unless?.test(facts.text);

/** A notice says what and when; what people want to know before they set out is often what it leaves out. */
export default [
  asking({
    id: 'how-long',
    kind: 'gets',
    fit: 0.9,
    when: tells(TROUBLE, SAYS_UNTIL),
    wordings: [
      { asks: 'How long is it likely to last?', lead: 'How long: ', place: 'end' },
      { asks: 'When will people know more?', lead: 'When we’ll know more: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'Mill Lane closed after 9am today',
          asks: 'When will people know more?',
          answer: 'a day, maybe two',
          reads: 'When we’ll know more: a day, maybe two',
        },
      ],
      passes: ['Mill Lane is closed until 9am on Friday', 'The tide is in.'],
    },
  }),
  asking({
    id: 'do-instead',
    kind: 'next',
    fit: 0.86,
    when: tells(TROUBLE, SAYS_INSTEAD),
    wordings: [
      { asks: 'What can people do instead?', lead: 'What to do instead: ', place: 'end' },
      { asks: 'Which way round would you take yourself?', lead: 'The way {I}’d take: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'Mill Lane closed until 9am on Friday',
          asks: 'Which way round would you take yourself?',
          answer: 'the towpath',
          reads: 'The way I’d take: the towpath',
        },
      ],
      passes: ['Mill Lane is closed at 9am: avoid the bridge', 'The tide is in.'],
    },
  }),
  asking({
    id: 'goes-first',
    kind: 'learned',
    fit: 0.78,
    when: (scene) => tells(TO_EAT, TO_GO_TO)(scene) && !TROUBLE.test(scene.facts.text),
    wordings: [
      { asks: 'What is always gone first?', lead: 'What is always gone first: ', place: 'end' },
      { asks: 'What would you go for yourself?', lead: 'What {I}’d go for: ', place: 'end' },
      { asks: 'Who is in the kitchen?', lead: 'Who is in the kitchen: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'Fish pies on Friday, kitchen open till 9pm',
          asks: 'What is always gone first?',
          answer: 'the smoked haddock',
          reads: 'What is always gone first: the smoked haddock',
        },
      ],
      passes: ['Mill Lane is closed at 9am', 'The tide is in.'],
    },
  }),
  asking({
    id: 'turn-up',
    kind: 'gets',
    fit: 0.8,
    when: (scene) =>
      tells(TO_GO_TO, SAYS_BOOK)(scene) && !TROUBLE.test(scene.facts.text) && !ON_AIR.test(scene.facts.text),
    wordings: [
      { asks: 'Can people just turn up?', lead: 'How to join in: ', place: 'end' },
      { asks: 'What should somebody bring who comes for the first time?', lead: 'What to bring: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'Harbour walk this Sunday, 10am at the mill',
          asks: 'Can people just turn up?',
          answer: 'just come',
          reads: 'How to join in: just come',
        },
      ],
      passes: ['Harbour walk this Sunday, 10am, book ahead', 'The tide is in.'],
    },
  }),
  asking({
    id: 'like-in-there',
    kind: 'story',
    fit: 0.6,
    when: (scene) => tells(TO_GO_TO, ON_AIR)(scene) && !TROUBLE.test(scene.facts.text),
    wordings: [
      { asks: 'What happened the last time?', lead: 'Last time: ', place: 'end' },
      { asks: 'What is it like just before it starts?', lead: 'Just before it starts: ', place: 'end' },
      { asks: 'Which bit of it do you look forward to yourself?', lead: 'What {I} look forward to: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'Harbour walk this Sunday, 10am at the mill',
          asks: 'What happened the last time?',
          answer: 'two seals',
          reads: 'Last time: two seals',
        },
      ],
      passes: ['The tide is in.'],
    },
  }),
  asking({
    id: 'look-out-for',
    kind: 'learned',
    fit: 0.85,
    when: tells(ON_AIR),
    wordings: [
      { asks: 'What should people look out for in it?', lead: 'What to look out for: ', place: 'end' },
      { asks: 'Who would be sorry to miss it?', lead: 'Who would be sorry to miss it: ', place: 'end' },
      { asks: 'Which moment of it are you waiting for?', lead: 'The moment {I}’m waiting for: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'The harbour detective | BBC One | tonight 9pm',
          asks: 'Which moment of it are you waiting for?',
          answer: 'the dog',
          reads: 'The moment I’m waiting for: the dog',
        },
      ],
      passes: ['Books open at 9am on Monday', 'The tide is in.'],
    },
  }),
  asking({
    id: 'good-to-know',
    kind: 'gets',
    fit: 0.45,
    when: (scene) => tells(/./, ON_AIR)(scene) && !TROUBLE.test(scene.facts.text),
    wordings: [
      { asks: 'What would somebody want to know that isn’t here yet?', lead: 'Good to know: ', place: 'end' },
      { asks: 'What would you tell a friend about it?', lead: 'As {I}’d tell a friend: ', place: 'end' },
      { asks: 'What do people ask you about it?', lead: 'What people ask: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'Books open at 9am on Monday',
          asks: 'What would you tell a friend about it?',
          answer: 'the door sticks',
          reads: 'As I’d tell a friend: the door sticks',
        },
      ],
      passes: ['The tide is in.'],
    },
  }),
] satisfies readonly Shape[];
