import { manners } from '../../rule';
import { namedAfter, sincere } from '../sincere';

/** Words beside the thanks and the name: what they are for. */
const REASON = 3;

export default manners({
  id: 'thanks-by-name',
  kind: 'appreciates',
  title: 'Thanks somebody for something',
  why: 'Thanks that name the person and the deed are believed, and keep people coming back.',
  notWhen: 'The thanks pay for something; then say so.',
  source: 'Matias et al. 2020, 15,558 people; Danescu-Niculescu-Mizil et al. 2013',
  strength: 'strong',
  message: 'You thanked somebody for something real.',
  lists: ['thanks'],
  *check(facts) {
    const passing = facts.hits('thanks-in-passing');
    for (const { start, end, to, within } of sincere(facts, 'thanks')) {
      if (passing.some((hit) => hit.sentence === within.index)) continue;
      const name = namedAfter(facts, within, to);
      const rest = facts.said.filter((word) => word.start > end && word !== name);
      if (!name || rest.length < REASON) continue;
      yield { start, end: name.end, message: `You thanked ${name.text} for something real.` };
      return;
    }
  },
  examples: {
    flags: [
      '⟦Thanks @dana⟧, the tip about batching replies saved me an hour. How do you handle weekends?',
      '⟦Thank you Rosa⟧ for staying late to fix the projector.',
      'Still ⟦grateful to Mr Okafor⟧, who taught me to solder in a shed.',
    ],
    passes: [
      'Thanks for following, everyone.',
      'Thank God it is Friday and the kiln is off.',
      'Thanks in advance Tom.',
      'Shop today. Thanks @brand for the free shoes I wear all day.',
    ],
  },
});
