import { manners } from '../../rule';
import { sells } from '../sincere';

const YOU = new Set("you your you're you've yours u y'all".split(' '));

export default manners({
  id: 'asks-after-you',
  kind: 'reader-first',
  title: 'Asks about the reader',
  why: 'A question about the other one puts them, not the author, in the middle.',
  notWhen: 'It asks for data, or asks in anger.',
  source: 'Huang et al. 2017; the party test: put the interest of others before your own',
  strength: 'moderate',
  message: 'You asked about them, not about you.',
  *check(facts) {
    if (sells(facts) || facts.tags.length > 0 || facts.links.length > 0) return;
    for (const { sentence, type } of facts.questions) {
      const you = sentence.words.find((word) => !word.quoted && YOU.has(word.norm));
      if (type !== 'genuine' || !you) continue;
      yield { start: you.start, end: sentence.end };
      return;
    }
  },
  examples: {
    flags: [
      'Thanks @dana, the tip about batching replies saved me an hour. How do ⟦you handle weekends?⟧',
      'I finally planted the garlic. What are ⟦you putting in this month?⟧',
      '@moss how is ⟦your knee after the fall?⟧',
    ],
    passes: [
      'Do you want a better phone plan? Sign up today: https://phone.example',
      'What should I plant next?',
      'You know who you are.',
    ],
  },
});
