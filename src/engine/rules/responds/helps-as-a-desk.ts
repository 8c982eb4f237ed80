import { manners } from '../../rule';
import { isAddressed, sincere } from '../sincere';

export default manners({
  id: 'helps-as-a-desk',
  kind: 'responds',
  title: 'Takes on somebody’s trouble',
  why: 'Whoever has written to a desk wants to know that a person has begun to look.',
  notWhen: 'It ends with the phrase and nobody looks.',
  source: 'Yeomans et al. 2020 on acknowledgement; the party test, `responds`',
  strength: 'moderate',
  message: 'You took their trouble on.',
  lists: ['desk-reply'],
  *check(facts) {
    if (!isAddressed(facts)) return;
    // "I'd love to know" is said to a desk as well as by one.
    const hit = [...sincere(facts, 'desk-reply')].find(({ text }) => !/^i['’]?d\b|^i would\b/i.test(text));
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      '@vera ⟦sorry to hear⟧ the lamp came cracked, we are packing another one now.',
      '@omar ⟦we’ll look⟧ at the hinge this afternoon and write before five.',
    ],
    passes: ['Sorry to hear it on the news.', 'We will look back on a good year.'],
  },
});
