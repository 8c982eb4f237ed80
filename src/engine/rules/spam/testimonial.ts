import type { Facts } from '../../facts/facts';
import { fauxPas } from '../../rule';

/** With so many different words of the trade a recommendation is no longer in passing … */
const TRADE_WORDS = 2;
/** … and with so many it needs no more than somebody's name. */
const TRADE_WORDS_ALONE = 3;

function tradeWords(facts: Facts): number {
  return new Set(facts.hits('trade-talk').map(({ text }) => text.toLowerCase())).size;
}

/** Whether a sum, or much talk of the trade, stands beside a name, and no house and no link that could be checked. */
function namesDealer(facts: Facts, trade: number): boolean {
  if (facts.links.length > 0 || facts.persons.we.length > 0) return false;
  return trade >= TRADE_WORDS_ALONE || (trade > 0 && facts.of('money').length > 0);
}

export default fauxPas({
  id: 'testimonial',
  kind: 'spam',
  title: 'Vouches for a dealer nobody asked about',
  why: 'Praise for somebody who handles money or accounts is what tricksters post, so it harms honest praise too.',
  notWhen: 'Somebody asked for a name, and you say what you paid and what went wrong.',
  source: 'FTC on investment scams; X on commercially motivated spam, 2022',
  strength: 'strong',
  message: 'That sounds like the stranger with a tip about money. Leave it until a friend asks you.',
  severity: 3,
  confidence: 0.9,
  *check(facts) {
    const trade = tradeWords(facts);
    const phrases = [...facts.hits('shill'), ...(trade >= TRADE_WORDS ? facts.hits('vouching') : [])];
    const spots = phrases.length === 0 && namesDealer(facts, trade) ? facts.mentions : phrases;
    let end = 0;
    for (const spot of [...spots].sort((a, b) => a.start - b.start)) {
      if (spot.start < end) continue;
      end = spot.end;
      yield { start: spot.start, end };
    }
  },
  examples: {
    flags: [
      '⟦He recovered my⟧ wallet within a day.',
      'My capital doubled and every withdrawal came, all ⟦through @pips_patty⟧',
      'Trading bitcoin was hard until I ⟦met #coach_lee⟧',
    ],
    passes: [
      'Thanks to @ana for the wallet I left on the tram.',
      'My broker went quiet, so I read about pensions myself.',
      'I met @dan at the pottery fair.',
    ],
  },
});
