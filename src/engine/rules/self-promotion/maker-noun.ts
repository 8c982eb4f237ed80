import { fauxPas } from '../../rule';
import { pitches } from '../pitch';

export default fauxPas({
  id: 'maker-noun',
  kind: 'self-promotion',
  title: 'Names what you made and no more',
  why: 'The name of a thing says what it is, and people want to know what it is like.',
  notWhen: 'You say what was hard, or what it taught you.',
  source: 'André 2012: useful self-promotion was liked, talk about oneself was not',
  strength: 'moderate',
  message: 'Now people know what it is. What happened the first time somebody used it?',
  severity: 1,
  confidence: 0.75,
  lists: ['maker-noun'],
  *check(facts) {
    yield* pitches(facts, 'maker-noun');
  },
  examples: {
    flags: [
      '⟦A small map app for⟧ village wells.',
      '⟦A python library for⟧ knitting patterns.',
      'Wells on a map, ⟦it lets you find⟧ the deep ones.',
    ],
    passes: [
      'A map of wells hung in my school, upside down.',
      'The well behind the church sings when it rains.',
      'Which tool would you take down a well?',
    ],
  },
});
