import type { Facts } from '../../facts/facts';
import { fauxPas } from '../../rule';
import { heapsOf } from '../runs';

/** So many names are a pile by themselves, and so many where every third word is a name. */
const PILE = 6;
const PILE_IN_FEW_WORDS = 3;

/** Mentions that the author chose: those in front of a reply are put there by the site. */
function chosen({ mentions, tokens }: Facts): number {
  const leading = tokens.findIndex(({ kind }) => kind !== 'mention');
  return leading < 0 ? 0 : mentions.length - leading;
}

export default fauxPas({
  id: 'mention-pile',
  kind: 'spam',
  title: 'A pile of names',
  why: 'Whoever is tagged in a crowd is called, not spoken to.',
  notWhen: 'You thank or credit each of them for something.',
  source: 'X platform manipulation policy, 2022: bulk mentions that nobody asked for',
  strength: 'strong',
  message: 'You’re tapping the whole room on the shoulder. Who is it for? Say their name and why.',
  severity: 2,
  confidence: 0.7,
  *check(facts) {
    const names = chosen(facts);
    const dense = names >= PILE_IN_FEW_WORDS && facts.mentions.length * 3 >= facts.words.length;
    if (names >= PILE || dense) yield* heapsOf(facts, 'mention');
  },
  examples: {
    flags: [
      'New glaze ⟦@ash_kiln @bo_clay @cy_pots⟧',
      'Look at this barn ⟦@dee @eli @fay @gus⟧',
      'Our walk is on Sunday, so tell everybody you know and bring a coat ⟦@ann @ben @cat @dan @eve @fin⟧',
    ],
    passes: [
      '@ann @ben @cat @dan see you there',
      'I learned the glaze from @ash_kiln, who spent a whole wet afternoon on me.',
      'Thanks to @ann for the van, @ben for the ladders and @cat for soup that fed all of us twice.',
    ],
  },
});
