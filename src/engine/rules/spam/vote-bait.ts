import { fauxPas } from '../../rule';
import { baits } from '../pitch';

export default fauxPas({
  id: 'vote-bait',
  kind: 'spam',
  title: 'Turns a tap into a ballot',
  why: 'A tap that stands for a vote is asked for the sake of the tap; people notice.',
  notWhen: 'It is the site’s own poll, or a vote that decides something.',
  source: 'Meta on engagement bait, 2017: vote baiting',
  strength: 'strong',
  message: 'That’s collecting taps. Ask which they’d pick and why, and answer them.',
  severity: 3,
  confidence: 0.9,
  lists: ['vote-bait'],
  *check(facts) {
    yield* baits(facts, 'vote-bait');
  },
  examples: {
    flags: [
      'Pond or pool, ⟦like for team pond⟧.',
      '⟦Vote with a heart⟧ for the blue door.',
      'Chutney contest: ⟦please vote for my⟧ jar.',
    ],
    passes: [
      'Pond or pool: which would you dig, and why?',
      'The village votes on the blue door this Thursday.',
      'Please vote for us, it keeps the animal shelter open.',
    ],
  },
});
