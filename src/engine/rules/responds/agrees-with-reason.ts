import { manners } from '../../rule';
import { isAddressed, sincere } from '../sincere';

/** Fewer words of one's own than this and the nod stands alone. */
const REASON = 5;

/** In a longer post, agreement is one step of an essay and answers nobody. */
const SHORT = 60;

export default manners({
  id: 'agrees-with-reason',
  kind: 'responds',
  title: 'Agrees or differs, and says why',
  why: 'A nod or a no with its reason moves a conversation on.',
  notWhen: 'It agrees only to turn to something else.',
  source: 'Yeomans et al. 2020, Conversational receptiveness',
  strength: 'moderate',
  message: 'You said where you stand, and why.',
  lists: ['agreement'],
  *check(facts) {
    if (!isAddressed(facts) && facts.said.length > SHORT) return;
    for (const { start, end, to, within } of sincere(facts, 'agreement')) {
      const more = facts.said.filter((word) => word.start >= end).length;
      if (more < REASON || within.index > 1 || within.tokens[to]?.text === '?') continue;
      yield { start, end };
      return;
    }
  },
  examples: {
    flags: [
      '⟦Good point⟧, the late bus matters more than the early one for shift workers.',
      '⟦I agree with⟧ Marta: the clay needs another day before it goes in the kiln.',
      '⟦Fair enough⟧, though my knees would vote for the longer path.',
    ],
    passes: ['I agree.', 'They agreed on a price for the barn last week.', 'A good point guard wins games.'],
  },
});
