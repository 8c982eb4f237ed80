import { manners } from '../../rule';
import { namedAfter, sincere } from '../sincere';

export default manners({
  id: 'gives-credit',
  kind: 'appreciates',
  title: 'Gives credit',
  why: 'Saying whose idea it was costs nothing and is remembered.',
  notWhen: 'The credit is a paid mention.',
  source: 'Danescu-Niculescu-Mizil et al. 2013 on deference',
  strength: 'moderate',
  message: 'You said whose idea it was.',
  lists: ['credit'],
  *check(facts) {
    for (const { start, to, within } of sincere(facts, 'credit')) {
      const name = namedAfter(facts, within, to);
      if (!name) continue;
      yield { start, end: name.end, message: `You gave ${name.text} the credit.` };
      return;
    }
  },
  examples: {
    flags: [
      'The tray trick works. ⟦Hat tip to @noor⟧.',
      'Stitch pattern ⟦learned from Agnes⟧ at the Tuesday table.',
      '⟦Kudos to Femi⟧, who rewired the whole hall in a weekend.',
    ],
    passes: ['Pay by credit card to Acme.', 'Kudos to us.', 'I learned this from experience.'],
  },
});
