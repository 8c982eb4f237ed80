import { manners } from '../../rule';
import { showsOwnWork, sincere } from '../sincere';

/** A lesson shorter than this many words is a motto. */
const DETAIL = 25;

export default manners({
  id: 'lesson',
  kind: 'gives-value',
  title: 'Tells what was learned',
  why: 'A lesson told with how it was learned lets others skip the mistake.',
  notWhen: 'The lesson is an advertisement in disguise.',
  source: 'André et al. 2012: readers value information; the party test',
  strength: 'moderate',
  message: 'You told what it taught you, so others can skip that mistake.',
  lists: ['lesson'],
  *check(facts) {
    const asks = facts.questions.some(({ type }) => type === 'genuine');
    if (facts.words.length < DETAIL || asks || showsOwnWork(facts)) return;
    const [hit] = sincere(facts, 'lesson');
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      'Three winters of burst pipes and ⟦I learned that⟧ the tap in the garage has to drip all night, just a little, or the bend by the wall freezes first.',
      '⟦Turns out the⟧ noise in the boiler was a magnet that nobody had cleaned since it was fitted. Ten minutes, a bucket and a towel, and the whole house went quiet again.',
      'My ⟦biggest mistake⟧ with tomatoes was watering a little every day. Twice a week and deeply made the roots go down, and the fruit stopped splitting in August.',
    ],
    passes: ['I learned a lot today.', 'Lessons start on Monday at the town hall.', 'It turned out fine.'],
  },
});
