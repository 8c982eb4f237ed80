import type { Facts } from '../../facts/facts';
import { fauxPas } from '../../rule';
import { isPushed } from '../pitch';
import { heapsOf } from '../runs';

/** So many are a pile by themselves, and so many where something is pushed. */
const PILE = 8;
const PILE_THAT_PUSHES = 6;

/** Emoji among the words: those that open a line are its bullets. */
function amongWords({ tokens }: Facts): number {
  return tokens.filter(({ kind }, i) => kind === 'emoji' && i > 0 && tokens[i - 1]?.kind !== 'newline').length;
}

export default fauxPas({
  id: 'emoji-pile',
  kind: 'spam',
  anyLanguage: true,
  title: 'A pile of emoji',
  why: 'One emoji is a smile; a pile of them is a neon sign.',
  notWhen: 'It is a joke among friends, or the emoji are the point.',
  source: 'X and Meta on posts made to catch the eye; the party test: flyers into every hand',
  strength: 'folk',
  message: 'That’s a lot of neon. Keep the one you’d pull a face for.',
  severity: 1,
  confidence: 0.85,
  *check(facts) {
    if (amongWords(facts) >= (isPushed(facts) ? PILE_THAT_PUSHES : PILE)) yield* heapsOf(facts, 'emoji');
  },
  examples: {
    flags: [
      'Market day ⟦🍎🍐🍋⟧ come early ⟦🥕🌽🥦⟧ https://market.example',
      'New glaze ⟦🔥🔥🔥🔥🔥🔥🔥🔥⟧',
      'Now ⟦🎉⟧ doors ⟦🚪⟧ open ⟦🕕⟧ at ⟦⭐⟧ six ⟦🍰⟧ for ⟦🎈⟧ cake https://tea.example',
    ],
    passes: [
      'My dog ate the cake 😂😂😂😂😂',
      '🥕 carrots\n🌽 maize\n🥦 broccoli\n🍎 apples\n🍐 pears\n🍋 lemons\n🥔 potatoes\n🍅 tomatoes',
      'New glaze 🔥 out of the kiln, finally 😅',
      'Market day 🍎🍐 at nine: https://market.example',
    ],
  },
});
