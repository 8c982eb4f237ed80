import { fauxPas } from '../../rule';
import { heapsOf } from '../runs';

/** Two tickers compare; from three on they collect searches. */
const PILE = 3;

export default fauxPas({
  id: 'cashtag-pile',
  kind: 'spam',
  anyLanguage: true,
  title: 'A pile of tickers',
  why: 'Many tickers under one remark reach people who look for something else.',
  notWhen: 'You compare them, one by one, with a reason each.',
  source: 'X platform manipulation policy, 2022: tags that have nothing to do with what is said',
  strength: 'strong',
  message: 'So many tickers look like bait for searches. Which one do you mean, and why?',
  severity: 2,
  confidence: 0.9,
  *check(facts) {
    const cashtags = facts.of('cashtag');
    if (new Set(cashtags.map(({ norm }) => norm)).size >= PILE) yield* heapsOf(facts, 'cashtag');
  },
  examples: {
    flags: [
      'Big week ahead ⟦$AAA $BBB $CCC⟧',
      'Watching grain ⟦$WHT $RYE $OAT $MLT⟧ all morning',
      '⟦$AAA⟧ up, ⟦$BBB⟧ down, ⟦$CCC⟧ asleep',
    ],
    passes: [
      'I sold $AAA and kept $BBB because the mill reopens in May.',
      'Rye costs $4, oats $3 and malt $7 a sack.',
      '$AAA again and again $AAA, says my uncle: $AAA.',
    ],
  },
});
