import { fauxPas } from '../../rule';
import { pitches } from '../pitch';

export default fauxPas({
  id: 'join-us',
  kind: 'self-promotion',
  title: 'Calls everybody to your event',
  why: 'A call to register tells people what you need; an invitation tells them what they would enjoy.',
  notWhen: 'It is a free meeting of the group that reads it.',
  source: 'Stephen 2015: persuasive content lowered engagement; Sprout 2016 on promotion',
  strength: 'strong',
  message: 'You’re calling the whole street. Who would enjoy it, and what will they talk about on the way home?',
  severity: 2,
  confidence: 0.9,
  lists: ['join-us'],
  *check(facts) {
    yield* pitches(facts, 'join-us');
  },
  examples: {
    flags: [
      '⟦Join us for⟧ an evening of harbour history.',
      'Our grafting course is back. ⟦Register now⟧: https://grafts.example',
      'Glassblowers, ⟦save the date⟧: 4 May.',
    ],
    passes: [
      'The harbour pilots told stories until midnight, and I forgot my tea.',
      'Would you come to an evening on harbour history?',
      'She asked whether we would join them for supper.',
    ],
  },
});
