import { manners } from '../../rule';
import { isPersonal, sincere } from '../sincere';

export default manners({
  id: 'own-moment',
  kind: 'human-voice',
  title: 'Tells a moment of one’s own',
  why: 'One moment that really happened says more about a person than any claim.',
  notWhen: 'The story is told to sell its moral.',
  source: 'The party test: a person behind the brand; Lee, Hosanagar and Nair 2018 on personality in posts',
  strength: 'moderate',
  message: 'That happened to you, and it sounds like it.',
  lists: ['moments'],
  *check(facts) {
    if (!isPersonal(facts)) return;
    const [hit] = sincere(facts, 'moments');
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      'I dropped the wedding cake ⟦last night⟧ and nobody saw but the dog.',
      'The bus was late, ⟦so I walked⟧ the whole canal with one shoe wet.',
      '⟦I finally got⟧ the old radio to hum.',
    ],
    passes: ['The council met last night.', 'Last week our team won an award.', 'I think the red one is better.'],
  },
});
