import { fauxPas } from '../../rule';
import { pitches } from '../pitch';

export default fauxPas({
  id: 'own-numbers',
  kind: 'self-promotion',
  title: 'Counts your own success aloud',
  why: 'Your figures tell people how well you do, which is seldom what they came to hear.',
  notWhen: 'The figures are the lesson, with how you got there and what went wrong.',
  source: 'Scopelliti 2015: self-promotion pleased others less than people expected',
  strength: 'strong',
  message: 'The number is yours; the story behind it could be theirs. What did you learn on the way there?',
  severity: 1,
  confidence: 0.68,
  lists: ['own-numbers'],
  *check(facts) {
    yield* pitches(facts, 'own-numbers');
  },
  examples: {
    flags: [
      'My crossword page just ⟦passed 5,000 subscribers⟧.',
      'The bakery app now makes ⟦$4k in monthly revenue⟧.',
      'So far I have ⟦taught over 900 beginners⟧ to weld.',
    ],
    passes: [
      'My crossword page taught me that nobody likes rivers as clues.',
      'How long did it take you to get your first 100 readers?',
      'The library lent 5,000 books in March.',
    ],
  },
});
