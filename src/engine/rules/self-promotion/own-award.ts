import { fauxPas } from '../../rule';
import { pitches } from '../pitch';

export default fauxPas({
  id: 'own-award',
  kind: 'self-promotion',
  title: 'Praises yourself',
  why: 'People who praise themselves expect more delight and less annoyance than they get.',
  notWhen: 'You pass the praise on to those who did the work, by name.',
  source: 'Scopelliti 2015: self-promotion pleased others less than people expected',
  strength: 'strong',
  message: 'That’s you clapping for you. Name who made it happen, and let them have the applause.',
  severity: 2,
  confidence: 0.9,
  lists: ['own-award'],
  *check(facts) {
    yield* pitches(facts, 'own-award');
  },
  examples: {
    flags: [
      'Our dairy was ⟦voted best⟧ in the valley.',
      '⟦We’re so proud⟧ of everything this house of tailors stands for.',
      'An ⟦award-winning⟧ stay on the canal.',
    ],
    passes: [
      'Marta churned every pound of that butter by hand, four winters long.',
      'Are award ceremonies worth the train fare?',
      'Their dairy won, and rightly so.',
    ],
  },
});
