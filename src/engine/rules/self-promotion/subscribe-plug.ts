import { fauxPas } from '../../rule';
import { pitches } from '../pitch';

export default fauxPas({
  id: 'subscribe-plug',
  kind: 'self-promotion',
  title: 'Asks for subscribers',
  why: 'Asking strangers to sign up is asking for a standing place in their day before you have shown why.',
  notWhen: 'People asked where they can get more of it.',
  source: 'Sprout 2016: promotion is what annoys people most; Reddit’s nine to one',
  strength: 'moderate',
  message: 'That’s a sign-up sheet going round. Give them one good thing now; they’ll ask for the rest.',
  severity: 2,
  confidence: 0.95,
  lists: ['subscribe-plug'],
  *check(facts) {
    yield* pitches(facts, 'subscribe-plug');
  },
  examples: {
    flags: [
      'Every Friday I draw one street. ⟦Subscribe to my⟧ letter.',
      'Pottery mistakes and how they happened, all on ⟦my channel⟧.',
      'Recipes from the allotment go out in ⟦our free newsletter⟧.',
    ],
    passes: [
      'Every Friday I draw one street. This week it was the one with the crooked chemist.',
      'Which newsletter taught you the most about pottery?',
      '@kiln_and_clay yes, my channel has the glazing one you asked about.',
    ],
  },
});
