import { manners } from '../../rule';
import { sincere } from '../sincere';

export default manners({
  id: 'laughs',
  kind: 'human-voice',
  title: 'Can laugh, at oneself too',
  why: 'A laugh, most of all at oneself, puts the room at ease.',
  notWhen: 'The joke is on somebody who cannot laugh along.',
  source: 'The party test: a story or joke worth hearing',
  strength: 'folk',
  message: 'You can laugh about it, and so can they.',
  lists: ['laughter'],
  *check(facts) {
    if (facts.links.length > 0) return;
    const [hit] = sincere(facts, 'laughter');
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      'Glued the handle on upside down ⟦haha⟧, it pours into my sleeve.',
      'I baked for nine and five came. ⟦Send help⟧.',
      'Wrote a calm email. ⟦My cat disagreed⟧ and sent it early.',
    ],
    passes: ['The laughter therapy course begins in May.', 'No joke can fix this road.', 'LOL sale, buy now.'],
  },
});
