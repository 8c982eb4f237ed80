import { manners } from '../../rule';
import { sincere } from '../sincere';

export default manners({
  id: 'open-ask',
  kind: 'asks',
  title: 'Asks for advice or views',
  why: 'Asking for advice says that the other one knows something worth hearing.',
  notWhen: 'The advice asked for is praise.',
  source: 'Huang et al. 2017; Meta exempts asking for help and advice from engagement bait, 2017',
  strength: 'strong',
  message: 'You asked for a hand without any fuss. People like to be useful.',
  lists: ['open-ask'],
  *check(facts) {
    const [hit] = sincere(facts, 'open-ask');
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      'First winter with hens. ⟦Any tips⟧ for keeping the water from freezing.',
      'I rewired the lamp myself and ⟦would love to hear⟧ how others hide the cable.',
      'Moving a piano down two flights on Friday. ⟦Need some advice⟧ on straps.',
    ],
    passes: ['Five tips for a tidy desk.', 'Order now and let me know if it fits.', 'She never asks for advice.'],
  },
});
