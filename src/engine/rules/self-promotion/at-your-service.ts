import { fauxPas } from '../../rule';
import { pitches } from '../pitch';

export default fauxPas({
  id: 'at-your-service',
  kind: 'self-promotion',
  title: 'Offers yourself for hire',
  why: 'People hire somebody whose help they have seen, not somebody who says they are for hire.',
  notWhen: 'Somebody looks for exactly that, or it is a board for offers.',
  source: 'Stephen 2015: persuasive content lowered engagement; Reddit on promotion',
  strength: 'moderate',
  message: 'That is a business card before a hello. Tell one job you did and what came of it.',
  severity: 2,
  confidence: 0.75,
  lists: ['at-your-service'],
  *check(facts) {
    yield* pitches(facts, 'at-your-service');
  },
  examples: {
    flags: [
      'Boats of all sizes, ⟦we will draw your⟧ name on them.',
      'Boats drawn in ink, ⟦prints available⟧.',
      '⟦Kindly contact⟧ the boat painter.',
    ],
    passes: [
      'I painted a boat green and the sea disagreed.',
      'She prints on cloth with potatoes.',
      'Who would you ask to paint a wet boat?',
    ],
  },
});
