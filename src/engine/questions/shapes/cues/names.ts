import { terms } from '../../../language';
import { asking, inRoom } from '../../asking';
import { COMPLAINT } from '../../complaint';
import type { Scene } from '../../scene';
import type { Shape } from '../../shape';

/** Whether the chief sentence begins with a person's name. */
function opensWithPerson({ thought, facts }: Scene): boolean {
  const [first] = terms((thought?.sentence.text ?? facts.text.slice(0, 200)).trim());
  return first !== undefined && (first.tags.has('Person') || first.tags.has('FirstName'));
}

/** Coins that are cheered, or set in a row. */
const COINS =
  /\$[A-Z]{3,6}\b[^\n]{0,200}(?:\$[A-Z]{3,6}\b|🚀|\b\d+x\b)|#(?:btc|eth|crypto|altcoins?|xrp|doge|shib)\b[^\n]{0,200}#|\b(?:presale|altcoins?|memecoin|to the moon|\d+x leverage|airdrops?|nfts|defi|\w{3,}inu|inu|binance\w*)\b/i;

/** What is said of somebody by name, and what somebody is said to have said. */
export default [
  asking({
    id: 'of-somebody',
    kind: 'story',
    fit: 0.68,
    when: (scene) =>
      inRoom('claim', 'opinion', 'cheer', 'feeling', 'headline')(scene) &&
      scene.facts.links.length === 0 &&
      opensWithPerson(scene),
    cue: /^\W*(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2})(?:['’]s (?:got|a|the|been|just|so|such)\b| (?:is|was|has|looks|really|just|always|never|still|should|needs|deserves)\b)/u,
    wordings: [
      { asks: 'What did you see {1} do?', lead: 'What {I} saw: ' },
      { asks: 'What do you think of first when you hear {1}?', lead: 'What {I} think of first: ' },
      { asks: 'What would you ask {1}?', lead: '', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'Maria Lopez is the heart of the choir',
          asks: 'What do you think of first when you hear Maria Lopez?',
          answer: 'she sang through a storm',
          reads: 'What I think of first: she sang through a storm',
        },
      ],
      passes: ['The choir sings', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'they-say',
    kind: 'learned',
    fit: 0.72,
    when: (scene) =>
      inRoom('claim', 'headline', 'telling', 'opinion', 'picture', 'offering')(scene) &&
      !COMPLAINT.test(scene.facts.text),
    cue: /^\.?(?!(?:Wishlist|Play|Watch|Find|Buy|Get|Stream|Listen|Follow|Join|Support|Pre-?order|Save|Read|See|Meet|Hear|Try|Vote|Check|Download|Back)\b)(?:[Oo]ur (?:\p{L}+ ){1,3})?(@\w{2,24}|\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}-]+){1,2})(?:, [^,\n]{2,40})?,? (?:on|says|said|explains?|talks?|speaks?|shares?|discuss(?:es)?|writes?|asks?|answers?|tells?|warns?|argues?)\b/u,
    wordings: [
      { asks: 'What did {1} say that stayed with you?', lead: 'What stayed with {me}: ' },
      { asks: 'Which answer of {1} would you pass on?', lead: 'What {I}’d pass on: ' },
      { asks: 'What would you have asked {1}?', lead: '', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: '.@harbourfm talks to the new ferryman',
          asks: 'What would you have asked @harbourfm?',
          answer: 'he is afraid of fog',
          reads: 'he is afraid of fog',
        },
      ],
      passes: ['The choir sings', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'fans-ask',
    kind: 'gets',
    fit: 0.66,
    when: (scene) =>
      inRoom('claim', 'headline', 'offering')(scene) && scene.topic === undefined && scene.facts.persons.i.length === 0,
    cue: /^(?!.*\b(?:airdrop|stak(?:e|ers?|ing)|snapshot|NFA|DYOR|token|points)\b).*?\b(?:(?:new |final |next )?season(?: \d+)?(?! (?:ticket|opener|sale|finale of))|trailer|premieres?|streaming (?:on|now)|returns (?:on|to (?:our|your) screens?)|in cinemas|in theaters|coming soon to|tune in|behind the scenes|new episode)\b/i,
    wordings: [
      { asks: 'What would a fan ask you first?', lead: 'What fans ask first: ' },
      { asks: 'Which moment should nobody miss?', lead: 'The moment to watch for: ' },
      { asks: 'What isn’t in the trailer?', lead: 'What isn’t in the trailer: ' },
      { asks: 'Who would you most like to watch it with?', lead: 'Who {I}’d watch it with: ' },
    ],
    examples: {
      asks: [
        {
          draft: 'The harbour detective returns on Sunday. Tune in',
          asks: 'Which moment should nobody miss?',
          answer: 'the dog',
          reads: 'The moment to watch for: the dog',
        },
      ],
      passes: ['The choir sings', 'Our kettle is here. Buy now!'],
    },
  }),
  asking({
    id: 'goes-the-other-way',
    kind: 'terms',
    careful: true,
    fit: 0.85,
    when: ({ aim, facts, addressed }) => aim !== 'lure' && !facts.isReply && !addressed && COINS.test(facts.text),
    wordings: [
      { asks: 'What would prove you wrong about this?', lead: 'What would prove {me} wrong: ' },
      { asks: 'Do you hold any of it yourself?', lead: 'What {I} hold: ' },
      { asks: 'What does somebody lose if it goes the other way?' },
    ],
    examples: {
      asks: [{ draft: '$TIDE and $GULL are about to fly', asks: 'What does somebody lose if it goes the other way?' }],
      passes: ['The gulls are about to fly', 'Our kettle is here. Buy now!'],
    },
  }),
] satisfies readonly Shape[];
