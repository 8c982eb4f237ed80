import { manners } from '../../rule';
import { opens, sincere } from '../sincere';

export default manners({
  id: 'thanks-for-something',
  kind: 'appreciates',
  title: 'Says thank you',
  why: 'Thanks are the politest thing that people write, most of all when they say what for.',
  notWhen: 'It is a sign-off, or thanks before anything was done.',
  source: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness',
  strength: 'moderate',
  message: 'You said thank you, and what for.',
  lists: ['thanks'],
  *check(facts) {
    if (facts.tags.length > 0 || facts.links.length > 0) return;
    const passing = facts.hits('thanks-in-passing');
    const mishaps = facts.hits('mishaps');
    const asks = facts.questions.length > 0 || facts.hits('open-ask').length > 0;
    for (const { start, end, from, to, text, within } of sincere(facts, 'thanks')) {
      // Being grateful for one's luck thanks nobody.
      if (/ful\b/i.test(text)) continue;
      if (!opens(within, from) || passing.some((hit) => hit.sentence === within.index)) continue;
      // Thanks for a bad turn are meant the other way round.
      if (mishaps.some((hit) => hit.sentence === within.index)) continue;
      const last = within.tokens[to - 1]?.norm;
      const what = last === 'for' && within.tokens[to]?.kind === 'word';
      // Thanks at the end of a request are thanks in advance.
      if (!what && (asks || within.index > 0)) continue;
      yield what ? { start, end } : { start, end, message: 'You said thank you.' };
      return;
    }
  },
  examples: {
    flags: [
      '⟦Thank you for⟧ the lift home, I would still be at that bus stop.',
      '@pip ⟦thanks so much⟧, the spare key was exactly where you said.',
      { text: 'Found it. ⟦Thanks for⟧ the map.', kind: 'reply' },
    ],
    passes: [
      'Thanks for your support, 500 followers!',
      'Any plumber free on Monday? Thanks.',
      'Thanks for nothing, printer.',
      '@ferries thanks for telling me about the delay after I had run all the way.',
      'We moved shops. Thanks to the council for the grant. Visit our new site https://shop.example',
    ],
  },
});
