import { manners } from '../../rule';
import { isAddressed, showsOwnWork, sincere } from '../sincere';

/** A tip shorter than this many words has no detail in it. */
const DETAIL = 8;

export default manners({
  id: 'tip',
  kind: 'gives-value',
  title: 'Hands over a tip',
  why: 'A tip with its detail is a small gift: people can use it without knowing you.',
  notWhen: 'The tip is to buy from you.',
  source: 'Hutto et al. 2013: informing attracts people; André et al. 2012',
  strength: 'moderate',
  message: 'A tip that somebody can use.',
  lists: ['tip', 'advice'],
  *check(facts) {
    if (facts.tags.length > 1 || facts.links.length > 1 || showsOwnWork(facts)) return;
    const asked = new Set(facts.questions.map(({ sentence }) => sentence.index));
    const advice = isAddressed(facts) ? [...sincere(facts, 'advice')] : [];
    for (const { start, end, within } of [...sincere(facts, 'tip'), ...advice]) {
      if (within.words.length < DETAIL || asked.has(within.index)) continue;
      yield { start, end };
      return;
    }
  },
  examples: {
    flags: [
      '⟦The trick is to⟧ salt the aubergine an hour before it meets the pan.',
      { text: '⟦Try⟧ leaving the grout under baking soda for ten minutes.', kind: 'reply' },
      'For blisters, ⟦I’d recommend⟧ two thin pairs of socks rather than one thick one.',
    ],
    passes: [
      'Tip jar is full.',
      'Try our new range of sofas today.',
      'Is there a trick to it that I missed somewhere along the way?',
    ],
  },
});
