import { fauxPas } from '../../rule';
import { baits } from '../pitch';

export default fauxPas({
  id: 'follow-plea',
  kind: 'spam',
  title: 'Pleads to be noticed',
  why: 'People follow whom they want to hear again; a plea tells them that nobody does yet.',
  notWhen: 'You introduce a friend, and say what they are good at.',
  source: 'X platform manipulation policy, 2022; Meta on engagement bait, 2017',
  strength: 'strong',
  message: 'That reads like a hand held out. Say the thing you would want to be followed for.',
  severity: 2,
  confidence: 0.75,
  lists: ['follow-plea'],
  *check(facts) {
    yield* baits(facts, 'follow-plea');
  },
  examples: {
    flags: [
      'I knit very small hats. ⟦Please check⟧ them all.',
      '⟦Follow and share⟧ for a jar of plums.',
      'Hats again. ⟦Drop a follow⟧ if you have a head.',
    ],
    passes: [
      'Ana knits very small hats, and mine has ears.',
      'I followed the river until it was dark.',
      'He gave me a look over the fence.',
    ],
  },
});
