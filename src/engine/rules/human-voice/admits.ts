import { manners } from '../../rule';
import { sincere } from '../sincere';

export default manners({
  id: 'admits',
  kind: 'human-voice',
  title: 'Owns up to a doubt or a mistake',
  why: 'Who admits a doubt is believed in the rest.',
  notWhen: 'The modesty is a boast.',
  source: 'Yeomans et al. 2020 on hedges in conversation; the party test: natural cool',
  strength: 'moderate',
  message: 'You owned up to that, and it makes the rest easy to believe.',
  lists: ['admissions'],
  *check(facts) {
    const [hit] = sincere(facts, 'admissions');
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      '⟦I messed up⟧ the hem twice before it lay flat.',
      '⟦I’m not sure⟧ the roof will hold another winter.',
      '⟦I still don’t know⟧ which of the two keys opens the shed.',
    ],
    passes: ['Our experts are never wrong.', 'The bridge failed in 1952.', 'Sure, see you there.'],
  },
});
