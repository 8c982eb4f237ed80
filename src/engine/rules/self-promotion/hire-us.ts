import { fauxPas } from '../../rule';
import { pitches } from '../pitch';

export default fauxPas({
  id: 'hire-us',
  kind: 'self-promotion',
  title: 'Hands out business cards',
  why: 'People hire somebody whose help they have seen, not somebody who says they are for hire.',
  notWhen: 'Somebody looks for exactly that, or it is a board for offers.',
  source: 'Stephen 2015: persuasive content lowered engagement; Reddit on promotion',
  strength: 'moderate',
  message: 'That’s a business card before a hello. Tell one job you did and what came of it.',
  severity: 2,
  confidence: 0.9,
  lists: ['hire-us'],
  *check(facts) {
    yield* pitches(facts, 'hire-us');
  },
  examples: {
    flags: [
      'Wedding cakes of every size, ⟦message me for prices⟧.',
      '⟦We offer⟧ chimney sweeping across the county.',
      'Portraits in pencil or ink: ⟦commissions are open⟧.',
    ],
    passes: [
      'A wedding cake fell off my bicycle once. The bride laughed first.',
      '@dale_end we offer that on Tuesdays, shall I hold a place for you?',
      'Who would you call for a chimney that whistles?',
    ],
  },
});
