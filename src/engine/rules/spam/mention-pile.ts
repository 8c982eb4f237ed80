import type { Facts } from '../../facts/facts';
import { fauxPas } from '../../rule';
import { heapsOf } from '../runs';

/** So many names are a pile by themselves, and so many where every third word is a name. */
const PILE = 6;
const PILE_IN_FEW_WORDS = 3;

/** Mentions that call people over: not those that the site puts before a reply, and not the names after a job ("Bass: @ann"). */
function called({ mentions, tokens }: Facts): number {
  const leading = tokens.findIndex(({ kind }) => kind !== 'mention');
  const credits = tokens.filter(({ kind }, i) => kind === 'mention' && tokens[i - 1]?.text === ':');
  return leading < 0 ? 0 : mentions.length - leading - credits.length;
}

/** Thanks, praise and credit are owed to many at times. */
function appreciates(facts: Facts): boolean {
  return ['thanks', 'congratulations', 'credit', 'praise-of-others'].some((list) => facts.hits(list).length > 0);
}

export default fauxPas({
  id: 'mention-pile',
  kind: 'spam',
  anyLanguage: true,
  title: 'A pile of names',
  why: 'Whoever is tagged in a crowd is called, not spoken to.',
  notWhen: 'You thank or credit each of them for something.',
  source: 'X platform manipulation policy, 2022: bulk mentions that nobody asked for',
  strength: 'strong',
  message: 'You’re tapping the whole room on the shoulder. Who is it for? Say their name and why.',
  severity: 2,
  confidence: 0.75,
  *check(facts) {
    if (appreciates(facts)) return;
    const names = called(facts);
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
      'Drums: @ann\nBass: @ben\nFiddle: @cat\nTea: @dan',
      'I learned the glaze from @ash_kiln, who spent a whole wet afternoon on me.',
      'Thanks to @ann for the van, @ben for the ladders and @cat for soup that fed all of us twice.',
    ],
  },
});
