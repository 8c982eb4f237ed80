import { fauxPas } from '../../rule';
import { pitches } from '../pitch';

export default fauxPas({
  id: 'show-and-tell',
  kind: 'self-promotion',
  title: 'Labels itself as promotion',
  why: 'A label such as “shameless plug” says that this is for you; it does not say what is in it for them.',
  notWhen: 'The place has a day or a label for showing one’s own work.',
  source: 'Reddit’s nine to one; André 2012: useful self-promotion was liked',
  strength: 'folk',
  message: 'Honest label. Now say what somebody gets out of looking, before they look.',
  severity: 1,
  confidence: 0.9,
  lists: ['show-and-tell'],
  *check(facts) {
    yield* pitches(facts, 'show-and-tell');
  },
  examples: {
    flags: [
      '⟦Shameless plug⟧: my zine about lost gloves is printed.',
      '⟦Show HN⟧: a map of every drinking fountain',
      'New linocuts for ⟦#PortfolioDay⟧',
    ],
    passes: [
      'My zine about lost gloves found one owner already.',
      'Is a shameless plug all right in this group?',
      'He called it "self promo" and blushed.',
    ],
  },
});
