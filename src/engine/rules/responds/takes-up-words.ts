import type { Facts } from '../../facts/facts';
import { terms } from '../../language';
import { manners } from '../../rule';
import { sells } from '../sincere';

/** Words that any two posts share. */
const COMMON = new Set(
  'thing things time times day days way ways people person lot lots one ones good great nice new thanks thank you year years week today something anything everything nothing much many really very just also make made get got go going know think want need like love see say said use look come take give work here there back help check last next other have feel read tell move live close when then well'.split(
    ' ',
  ),
);

/** The nouns, verbs and names of a draft, each by its plain form, with where it first stands. */
function contents(facts: Facts): Map<string, { start: number; end: number }> {
  const found = new Map<string, { start: number; end: number }>();
  for (const { text, start } of facts.sentences) {
    for (const term of terms(text)) {
      if (!term.tags.has('Noun') && !term.tags.has('Verb') && !term.tags.has('Adjective')) continue;
      if (term.tags.has('Pronoun') || term.tags.has('Auxiliary') || term.tags.has('Copula')) continue;
      const stem = stemOf(term.norm);
      if (stem.length < 4 || COMMON.has(term.norm) || COMMON.has(stem) || found.has(stem)) continue;
      found.set(stem, { start: start + term.start, end: start + term.end });
    }
  }
  return found;
}

/** One stem for "plan", "plans", "planned", "planning": near enough to see that two people speak of one thing. */
function stemOf(norm: string): string {
  const word = norm.replace(/'s$/, '').replace(/^[#@]/, '');
  if (word.length < 5) return word.replace(/s$/, '');
  return word.replace(/(?:ies|ied|y)$/, 'i').replace(/(?:(.)\1ing|ing|(.)\2ed|ed|es|s|e)$/, '$1$2');
}

export default manners({
  id: 'takes-up-words',
  kind: 'responds',
  title: 'Takes up what the other said',
  why: 'People know that they were heard when their own words come back.',
  notWhen: 'The words come back in mockery.',
  source: 'Huang et al. 2017 on follow-up questions; Yeomans et al. 2020 on receptiveness',
  strength: 'strong',
  message: 'You took up their own words, so they know you listened.',
  *check(facts) {
    if (!facts.parent || sells(facts)) return;
    const theirs = contents(facts.parent);
    const shared = [...contents(facts)].filter(([stem]) => theirs.has(stem)).map(([, place]) => place);
    // The longest word is the one that is least likely to be shared by chance.
    const [best] = shared.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    if (!best) return;
    const word = facts.text.slice(best.start, best.end);
    yield { ...best, message: `You came back to “${word}”, so they know you listened.` };
  },
  examples: {
    flags: [
      {
        text: 'Ours leaned the same way until we moved the ⟦fence⟧ post.',
        replyTo: { text: 'Storm took half our fences down.' },
      },
      { text: 'Try ⟦soaking⟧ them overnight.', replyTo: { text: 'How long do you soak chickpeas?' } },
      { text: 'Which ⟦choir⟧ is it?', replyTo: { text: 'Sang with a new choir tonight, still shaking.' } },
    ],
    passes: [
      { text: 'Great post, thanks.', replyTo: { text: 'Storm took half our fences down.' } },
      { text: 'Here is my new single.', replyTo: { text: 'How long do you soak chickpeas?' } },
      'Ours leaned the same way until we moved the fence post.',
    ],
  },
});
