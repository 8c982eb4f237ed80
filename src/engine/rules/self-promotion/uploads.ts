import { fauxPas } from '../../rule';
import { pitches } from '../pitch';

export default fauxPas({
  id: 'uploads',
  kind: 'self-promotion',
  title: 'Tells people to hear or see your own',
  why: 'People come to a song for the song; being told that it is yours gives them no reason.',
  notWhen: 'You say what to listen for, or how it was made.',
  source: 'André 2012: useful self-promotion was liked, talk about oneself was not',
  strength: 'moderate',
  message: 'Good to know it is yours. Which moment in it would you play to a friend?',
  severity: 2,
  confidence: 0.85,
  lists: ['uploads'],
  *check(facts) {
    yield* pitches(facts, 'uploads');
  },
  examples: {
    flags: [
      'Rain all week, so ⟦i made a song⟧.',
      '⟦Small channel⟧ about snails and trains.',
      'Snails on ⟦my video series⟧.',
    ],
    passes: [
      'A snail crossed the stage and the drummer waited for it.',
      'She made soup for forty people and a snail.',
      'Which song would you play to a snail?',
    ],
  },
});
