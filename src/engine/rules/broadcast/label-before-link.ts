import type { Facts } from '../../facts/facts';
import { fauxPas, type Spot } from '../../rule';
import { isOneWay } from '../one-way';

/** A label is a few words: "Details:", "Watch it here:". */
const LABEL = 4;

const HANDS_OVER = /^(?:here|here's|heres|there|there's|you'll)$/;

/** The link's label with the link, where a colon stands between them. A label that is an order has a rule of its own. */
function* labelled(facts: Facts): Generator<Spot> {
  for (const sentence of facts.sentences) {
    if (['orders', 'order-to-read'].some((list) => facts.hitsIn(sentence, list).length > 0)) continue;
    const { tokens } = sentence;
    const at = tokens.findIndex(({ kind }, i) => kind === 'link' && tokens[i - 1]?.text === ':');
    const link = tokens[at];
    let from = at - 1;
    while (from > 0 && at - from <= LABEL && tokens[from - 1]?.kind === 'word') from--;
    const label = tokens[from];
    // "Here’s our guide:" is how one hands something over.
    const handsOver = HANDS_OVER.test(sentence.words[0]?.norm ?? '');
    if (link && label?.kind === 'word' && !handsOver) yield { start: label.start, end: link.end };
  }
}

export default fauxPas({
  id: 'label-before-link',
  kind: 'broadcast',
  title: 'A label before a link',
  why: '“Details:” and an address is how a leaflet ends; at a party it hands people a slip of paper and leaves.',
  notWhen: 'It is a service notice, and the address is what people came for.',
  source: 'Hutto 2013 on broadcasting; Buffer 2025 on posts that lead away',
  strength: 'moderate',
  message: 'That’s a leaflet’s last line. Say the one thing behind the link that they’d thank you for.',
  severity: 2,
  confidence: 0.95,
  *check(facts) {
    if (!isOneWay(facts)) return;
    const [first] = labelled(facts);
    if (first) yield first;
  },
  examples: {
    flags: [
      'The pool stays closed until Friday. ⟦Details: https://pool.example⟧',
      'Nurses’ choir raises 4,000 for the library. ⟦Full story: https://paper.example/choir⟧',
      'Tickets for the puppet theatre are on sale. ⟦All dates: https://puppets.example⟧',
    ],
    passes: [
      'We mend pumps on Fridays. Here’s our guide to pumps: https://pool.example',
      'I wrote down how we fixed the pool pump, in case yours sings too: https://pool.example',
      'Would anyone swim in this? Details: https://pool.example',
      {
        text: '@dana Here it is: https://pool.example',
        kind: 'reply',
        replyTo: { text: 'Where are the opening hours?' },
      },
    ],
  },
});
