import { manners } from '../../rule';
import { isPersonal, sincere } from '../sincere';

/** In a longer post, a cheer is one remark among many. */
const SHORT = 60;

export default manners({
  id: 'cheers-on',
  kind: 'responds',
  title: 'Reacts to what somebody made or did',
  why: 'A word about the thing itself tells its maker that somebody looked.',
  notWhen: 'The same cheer stands under every post, or over the author’s own work.',
  source: 'Yeomans et al. 2020 on acknowledgement; the party test, `responds`',
  strength: 'moderate',
  message: 'You reacted to what they did, and they will hear it.',
  *check(facts) {
    const own = facts.persons.we.length > 0 && !isPersonal(facts);
    if (own || facts.said.length > SHORT || facts.links.length > 0 || facts.tags.length > 0) return;
    const hit = [...sincere(facts, 'cheers-on')].find(({ within }) => within.index < 2);
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      '⟦Nice project⟧, the drawer that hides the cables is the part I would copy.',
      '⟦Sounds like the⟧ clutch cable, mine sang the same tune.',
      'The bridge held, then. ⟦Way to go⟧.',
    ],
    passes: [
      'Our new sofa is here, looks great in every room.',
      'Cool idea #startup',
      'The pump failed on Monday and the cellar is wet.',
    ],
  },
});
