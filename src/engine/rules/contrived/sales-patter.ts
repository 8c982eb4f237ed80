import { fauxPas } from '../../rule';
import { isOneWay } from '../one-way';
import { urged } from '../urged';

/** Once is a form of address; twice in an order's company is patter. */
const YOURS = 2;

export default fauxPas({
  id: 'sales-patter',
  kind: 'contrived',
  title: 'You, your, and an order',
  why: 'Talk that is all “you” and ends in an order, with nobody speaking, is patter at a market stall.',
  notWhen: 'You tell one person how to do what they asked about.',
  source: 'Cruz 2017: “you” draws people in, though not as a command; Stephen 2015 on hard persuasion',
  strength: 'moderate',
  message: 'All “you”, then an order: that’s a market stall. Who are you in this, and what did it do for you?',
  severity: 2,
  confidence: 0.7,
  lists: ['orders', 'order-to-read'],
  *check(facts) {
    if (!isOneWay(facts) || facts.persons.you.length < YOURS) return;
    const [first] = [...urged(facts, 'orders'), ...urged(facts, 'order-to-read')].sort((a, b) => a.start - b.start);
    if (first) yield first;
  },
  examples: {
    flags: [
      'Your roof is your crown. ⟦Book⟧ your inspection.',
      'You care for your horse. ⟦Discover⟧ the saddle it dreams of.',
      'Where your feet lead, your socks follow. ⟦Shop⟧ wool.',
    ],
    passes: [
      'I looked at your roof and your gutter: book somebody before the frost.',
      'Your roof is your crown.',
      'Does anyone check their own roof? Book your inspection, you say, but whom?',
    ],
  },
});
