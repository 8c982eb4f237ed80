import type { Facts } from '../../../facts/facts';
import { asking } from '../../asking';
import { COMPLAINT } from '../../complaint';
import { isDesk } from '../../desk';
import type { Scene } from '../../scene';
import type { Shape } from '../../shape';

const PRAISE =
  /\b(?:great|good|nice|lovely|amazing|awesome|beautiful|brilliant|congrat\w*|congrats|well done|love(?:d| it| this)?|pretty|gorgeous|wow|excellent|fantastic|insight\w*|thanks? (?:you )?for (?:sharing|posting|this)|so (?:cute|pretty|true|good|cool)|inspiring|agree\w*)\b|👏|😍|🙌|❤/iu;
/** More words than this say something beside the praise. */
const NOD = 9;

/** A kind word, and no more. */
function isNod(facts: Facts): boolean {
  return facts.words.length <= NOD && PRAISE.test(facts.text) && facts.questions.length === 0 && !facts.links.length;
}

/** Who praised a house asked for nothing. */
function isPraised({ parent }: Facts): boolean {
  return (
    parent !== undefined &&
    PRAISE.test(parent.text) &&
    parent.questions.length === 0 &&
    !COMPLAINT.test(parent.text) &&
    parent.hits('mishaps').length === 0
  );
}

const answersDesk = ({ facts, addressed, aim }: Scene) =>
  (facts.isReply || addressed) && aim !== 'lure' && isDesk(facts.text) && !isPraised(facts);

/** Thanks for a kind word that could stand under any. */
const thanksForPraise = ({ facts, addressed }: Scene) =>
  (facts.isReply || addressed) && isPraised(facts) && isDesk(facts.text);

/** Replies that could be anybody's: a kind word, or a house that answers one guest. */
export default [
  asking({
    id: 'struck-you',
    kind: 'theirs',
    listens: true,
    fit: 0.95,
    when: (scene) => scene.facts.isReply && !scene.delicate && (isNod(scene.facts) || thanksForPraise(scene)),
    wordings: [
      { asks: 'Which bit of theirs struck you most?', lead: 'What struck me most: ', place: 'end' },
      { asks: 'What in it made you want to say so?', lead: 'What got me: ', place: 'end' },
      { asks: 'Which bit will you still think of tomorrow?', lead: 'What I’ll still think of: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: { text: 'Well done, amazing!', replyTo: { text: 'Four days on the coast path, two blisters.' } },
          asks: 'Which bit of theirs struck you most?',
          answer: 'that you’d do it again',
          reads: 'What struck me most: that you’d do it again',
        },
      ],
      passes: ['Well done!', { text: 'Did it rain on the way?', replyTo: { text: 'Four days on the coast path.' } }],
    },
  }),
  asking({
    id: 'not-yet-answered',
    kind: 'theirs',
    listens: true,
    careful: true,
    fit: 0.72,
    when: answersDesk,
    wordings: [
      { asks: 'What did they ask that isn’t answered yet?', lead: '', place: 'front' },
      {
        asks: 'What have they told you, in their own words?',
        lead: 'On what you told us about ',
        place: 'front',
        end: ':',
      },
      { asks: 'Which part can you answer right here?', lead: '', place: 'front' },
    ],
    examples: {
      asks: [
        {
          draft: '@dana We hear you, see our help page.',
          asks: 'Which part can you answer right here?',
          answer: 'the late parcel',
          reads: 'the late parcel',
        },
      ],
      passes: ['So true.', '@dana The ferry is late.'],
    },
  }),
  asking({
    id: 'happens-next',
    kind: 'next',
    listens: true,
    careful: true,
    fit: 0.7,
    when: answersDesk,
    wordings: [
      { asks: 'When will they hear from you, and what happens until then?', lead: 'What happens next: ', place: 'end' },
      { asks: 'And what happens next, by when?', lead: 'What happens next: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: '@dana We hear you, see our help page.',
          asks: 'And what happens next, by when?',
          answer: 'an answer by six',
          reads: 'What happens next: an answer by six',
        },
      ],
      passes: ['So true.', '@dana The ferry is late.'],
    },
  }),
  asking({
    id: 'who-to-ask-for',
    kind: 'reader',
    listens: true,
    careful: true,
    fit: 0.6,
    when: answersDesk,
    wordings: [
      { asks: 'Is there somebody they can ask for by name?', lead: 'You can ask for ', place: 'end', end: '.' },
      { asks: 'Who looks after it from here?', lead: 'Who looks after it: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: '@dana We hear you, see our help page.',
          asks: 'Who looks after it from here?',
          answer: 'Noor',
          reads: 'Who looks after it: Noor',
        },
      ],
      passes: ['So true.', '@dana The ferry is late.'],
    },
  }),
] satisfies readonly Shape[];
