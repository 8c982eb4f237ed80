import { asking } from '../../asking';
import type { Scene } from '../../scene';
import type { Shape } from '../../shape';

const sells = ({ aim, act, toRoom, topic }: Scene) =>
  toRoom && act === 'offering' && aim === 'selling' && topic === undefined;
const HOUSE =
  /\b(?:(?:\d|two|three|four|five|six)[- ]bed(?:room)?\b(?! vans?)|new to the market|\d bedrooms?|open house|just listed|new listing|sq ?ft|sqm|(?<!\b(?:want|have|need) )to let\b(?! (?:go|you|us|me|him|her|them|it|people|everyone|this|that)\b)|for rent|apartments? for|houses? for sale)/i;
const APPEAL =
  /\b(?:please donate|donate (?:to|what|now|here|today|if)|gofundme|justgiving|we need to raise|raising (?:money|funds|[$£€])|so far we have [$£€]|sponsor me|chip in)\b/i;
const textHas = (words: RegExp) => (scene: Scene) => sells(scene) && words.test(scene.facts.text);

/** What an offer is about decides what people would ask at the counter. */
export default [
  asking({
    id: 'for-that-price',
    kind: 'gets',
    fit: 0.72,
    when: sells,
    cue: /(?:\b(?:for|from|only|just|at) (?:only |just )?)([$£€₹] ?\d[\d,.]*\d|[$£€₹] ?\d)(?!\d|k\b|m\b| million)/i,
    wordings: [
      { asks: 'What does somebody get for {1}?', lead: 'What you get for {1}: ' },
      { asks: 'What would a neighbour say to {1}?', lead: 'What you get for {1}: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Boat checks from £65. Book now!',
          asks: 'What would a neighbour say to £65?',
          answer: 'an hour and a cup of tea',
          reads: 'What you get for £65: an hour and a cup of tea',
        },
      ],
      passes: ['Our harbour tea is warm. Book now!', 'I paid £65.'],
    },
  }),
  asking({
    id: 'on-the-way-home',
    kind: 'gets',
    fit: 0.68,
    when: textHas(
      /\b(?:join us|webinar|workshop|tickets?|festival|concert|gig|conference|summit|live (?:at|in|on|stream)|(?:on|our|the|guided|walking|world) tour|tour dates|tonight at|event)\b/i,
    ),
    wordings: [
      { asks: 'What will people talk about on the way home?', lead: 'What you’ll talk about on the way home: ' },
      { asks: 'What is one thing people will hear there and nowhere else?', lead: 'One thing you’ll hear: ' },
      { asks: 'What happened at the last one that people still tell?', lead: 'Last time: ' },
      { asks: 'Which question will be answered there?', lead: 'What you’ll find out: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Join us for a night of sea songs! Book here',
          asks: 'What will people talk about on the way home?',
          answer: 'the choir',
          reads: 'What you’ll talk about on the way home: the choir',
        },
      ],
      passes: ['Our tea is warm. Buy now!', 'I went to a concert.'],
    },
  }),
  asking({
    id: 'missed-about-it',
    kind: 'gets',
    fit: 0.68,
    when: sells,
    cue: /\b(?:(?:is|are|['’]re|['’]s) (?:finally )?back\b(?! to| up| and forth)|is returning|returns\b|back (?:in stock|by popular demand|for))/i,
    wordings: [
      { asks: 'What did people miss about it?', lead: 'What people missed: ' },
      { asks: 'What is different this time?', lead: 'What is different this time: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'Soup Saturday is back! Get yours',
          asks: 'What is different this time?',
          answer: 'the crust',
          reads: 'What is different this time: the crust',
        },
      ],
      passes: ['Our tea is warm. Buy now!', 'The tide is back.'],
    },
  }),
  asking({
    id: 'new-in-it',
    kind: 'gets',
    fit: 0.66,
    when: sells,
    cue: /\b(?:(?:our|my|the|a|brand)[ -]new|new (?:at|in|on|from)\b|new \w+ (?:is|are|out|now|in)\b|introducing|announc\w+|launch\w*|released?|out now|now available|available now|arrived|has landed)\b/i,
    wordings: [
      { asks: 'What is different about it?', lead: 'What is different: ' },
      { asks: 'What was the hardest bit to get right?', lead: 'The hardest bit: ' },
      { asks: 'What would people miss if it were gone tomorrow?', lead: 'What you’d miss: ' },
      { asks: 'Who has seen it already, and what did they say?', lead: 'What people said who saw it: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'New at the harbour: sea glass. Shop now',
          asks: 'What was the hardest bit to get right?',
          answer: 'the blue ones',
          reads: 'The hardest bit: the blue ones',
        },
      ],
      passes: ['Our tea is warm. Buy now!', 'I have a new boat.'],
    },
  }),
  asking({
    id: 'line-of-it',
    kind: 'gets',
    fit: 0.76,
    when: sells,
    cue: /\b(?:(?:new|debut|my|our|first|latest) single|singles? (?:is |are )?out|songs?|albums?|ep|eps|tracks?|mixtape|episodes?|ep \d+|podcast|collection of|new collection|novel|thriller|memoir|poems?|debut)\b/i,
    wordings: [
      { asks: 'Which line of it do you like best?', lead: 'The line {I} like best: ' },
      { asks: 'Where were you when it began?', lead: 'Where it began: ' },
      { asks: 'Which bit was the last to come right?', lead: 'The last bit to come right: ' },
      { asks: 'What would a stranger notice first in it?', lead: 'What you’d notice first: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'NEW SINGLE OUT NOW! Stream it',
          asks: 'What would a stranger notice first in it?',
          answer: 'the one with the foghorn',
          reads: 'What you’d notice first: the one with the foghorn',
        },
      ],
      passes: ['Our tea is warm. Buy now!', 'I sing.'],
    },
  }),
  asking({
    id: 'which-room',
    kind: 'gets',
    fit: 0.82,
    when: ({ act, toRoom, facts }) =>
      toRoom && /^(?:offering|claim|notice|list|headline)$/.test(act) && HOUSE.test(facts.text),
    wordings: [
      { asks: 'Which room would you show first?', lead: 'The room {I}’d show first: ', place: 'end' },
      { asks: 'What do you hear there in the morning?', lead: 'What you hear there in the morning: ', place: 'end' },
      {
        asks: 'Who lived there last, and what did they like?',
        lead: 'What they liked who lived there last: ',
        place: 'end',
      },
    ],
    examples: {
      asks: [
        {
          draft: 'Just listed: 4 bed house by the harbour',
          asks: 'Which room would you show first?',
          answer: 'the attic',
          reads: 'The room I’d show first: the attic',
        },
      ],
      passes: ['Our tea is warm. Buy now!', 'I slept in a bed.'],
    },
  }),
  asking({
    id: 'once-enough',
    kind: 'gets',
    careful: true,
    fit: 0.8,
    when: ({ addressed, facts, aim }) => !addressed && !facts.isReply && aim !== 'lure' && APPEAL.test(facts.text),
    wordings: [
      { asks: 'What happens once there is enough?', lead: 'What happens then: ', place: 'end' },
      { asks: 'What does a small gift do?', lead: 'What a small gift does: ', place: 'end' },
      { asks: 'Who has helped so far?', lead: 'Who has helped so far: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'Please donate to the harbour dogs',
          asks: 'Who has helped so far?',
          answer: 'a second kennel',
          reads: 'Who has helped so far: a second kennel',
        },
      ],
      passes: ['Our tea is warm. Buy now!', 'I like dogs.'],
    },
  }),
  asking({
    id: 'helped-last',
    kind: 'story',
    fit: 0.48,
    when: (scene) =>
      textHas(
        /\b(?:our (?:services?|team|experts?|clients?|customers)|we (?:offer|provide|help|specialise|specialize|cover|deliver|fix|repair|design)|years? (?:of )?experience|solutions?|consult\w+|quotes?)\b/i,
      )(scene) && scene.facts.persons.we.length > 0,
    wordings: [
      { asks: 'Who did you help last, and with what?', lead: 'Who {I} helped last: ' },
      { asks: 'What do people usually try first, before they come to you?', lead: 'What people try first: ' },
      { asks: 'What is the commonest thing people come to you with?', lead: 'What people come to {me} with: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'We repair boats. Call us today for a quote!',
          asks: 'What is the commonest thing people come to you with?',
          answer: 'a ferry with a hole',
          reads: 'What people come to us with: a ferry with a hole',
        },
      ],
      passes: ['Our tea is warm. Buy now!', 'The tide is in.'],
    },
  }),
] satisfies readonly Shape[];
