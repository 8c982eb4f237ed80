import { fauxPas } from '../../rule';
import { pitches } from '../pitch';

export default fauxPas({
  id: 'on-air',
  kind: 'self-promotion',
  title: 'Announces your own programme',
  why: 'A programme is news to those who wait for it and a poster to everybody else.',
  notWhen: 'People asked when it is on.',
  source: 'Stephen 2015: persuasive content lowered engagement; Sprout 2016 on promotion',
  strength: 'moderate',
  message: 'That is a poster. Tell the one scene that made somebody in the room laugh.',
  severity: 2,
  confidence: 0.75,
  lists: ['on-air'],
  *check(facts) {
    yield* pitches(facts, 'on-air');
  },
  examples: {
    flags: [
      'Six cooks and one goat: ⟦stay tuned⟧.',
      '⟦New episode⟧ about goats and gardens.',
      'A ⟦sneak peek⟧ of the goat.',
    ],
    passes: [
      'The goat ate my script and looked thoughtful.',
      'We watched goats until it was too dark to count them.',
      'What did the goat do next?',
    ],
  },
});
