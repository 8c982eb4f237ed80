import { fauxPas } from '../../rule';
import { baits } from '../pitch';

export default fauxPas({
  id: 'drop-in-plug',
  kind: 'spam',
  title: 'Drops in to plug yourself',
  why: 'Walking into a conversation with your own thing is what people mean by spam.',
  notWhen: 'Somebody asked to see your work.',
  source: 'X on commercially motivated spam, 2022; Reddit’s nine to one',
  strength: 'strong',
  message: 'You walked in and held up your own poster. Say something about theirs first, and mean it.',
  severity: 3,
  confidence: 0.9,
  lists: ['drop-in-plug'],
  *check(facts) {
    yield* baits(facts, 'drop-in-plug');
  },
  examples: {
    flags: [
      'Lovely harbour! ⟦Check out my boats⟧ too.',
      'I play the spoons, so ⟦give me a listen⟧.',
      'Whoever reads this, ⟦visit my stall⟧ page.',
    ],
    passes: [
      'Lovely harbour. Is that the old pilot boat on the left?',
      'I can’t give my spoons away.',
      'The page with my favourite hymn fell out.',
    ],
  },
});
