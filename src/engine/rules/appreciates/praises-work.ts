import { manners } from '../../rule';
import { isAddressed, sincere } from '../sincere';

export default manners({
  id: 'praises-work',
  kind: 'appreciates',
  title: 'Praises what somebody made or did',
  why: 'Praise for the thing itself tells people that it was looked at.',
  notWhen: 'The praise is a foot in the door.',
  source: 'Danescu-Niculescu-Mizil et al. 2013; the party test',
  strength: 'moderate',
  message: 'You told them what you liked about it.',
  lists: ['praise-of-others'],
  *check(facts) {
    if (facts.tags.length > 0 || facts.links.length > 0) return;
    for (const { start, end, text, within } of sincere(facts, 'praise-of-others')) {
      const theirs = /\byou(?:r|'ve)?\b/i.test(text);
      const first = within.index === 0 && facts.persons.we.length === 0;
      if (within.ending === '?' || !(isAddressed(facts) || theirs || first)) continue;
      yield { start, end };
      return;
    }
  },
  examples: {
    flags: [
      '⟦Great thread⟧, the part about wet plaster answered what three builders could not.',
      'I ⟦love how you⟧ set the table with odd plates.',
      '@wen ⟦lovely photo⟧, the fog does half the work.',
    ],
    passes: [
      'We had a meeting. It was a good idea to leave early.',
      'My new song is out, great video too, check out my channel',
      'Great deals on every read.',
    ],
  },
});
