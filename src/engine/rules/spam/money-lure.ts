import { fauxPas } from '../../rule';
import { promises } from '../pitch';
import { isPersonal } from '../sincere';

export default fauxPas({
  id: 'money-lure',
  kind: 'spam',
  title: 'Promises easy money',
  why: 'Promised income is the oldest lure there is, so people step back.',
  notWhen: 'You tell what you earn so that others can ask for the same pay.',
  source: 'FTC advice on offers of income; X spam policy',
  strength: 'strong',
  message: 'Easy money makes people hold on to their wallets. Leave the sum out and say what the work is.',
  severity: 3,
  confidence: 0.95,
  lists: ['money-lure'],
  *check(facts) {
    // Who asks in person what others think of the figures lures nobody.
    const asks = facts.questions.some(({ type }) => type === 'genuine') || facts.hits('open-ask').length > 0;
    if (!asks || !isPersonal(facts)) yield* promises(facts);
  },
  examples: {
    flags: [
      '⟦Earn $500⟧ a week folding boxes at home.',
      'Beans and patience, then ⟦guaranteed profit⟧.',
      '⟦Make money online⟧ while the kettle boils.',
    ],
    passes: [
      'Our stall took $500 and we spent half on buns.',
      'How much do you earn as a bell-ringer?',
      'Kiln days for children, £18 per day or £80 a week.',
      'The council guaranteed the footpath for ten years.',
    ],
  },
});
