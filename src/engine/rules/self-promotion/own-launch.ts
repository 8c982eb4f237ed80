import { fauxPas } from '../../rule';
import { pitches } from '../pitch';

export default fauxPas({
  id: 'own-launch',
  kind: 'self-promotion',
  title: 'Announces your own new thing',
  why: 'That it is new is news to you; to others it is news when it changes something for them.',
  notWhen: 'The people who read it have been waiting for this very thing.',
  source: 'Hutto 2013: informing drew followers, talk of oneself did not, over 500,000 posts; Naaman 2010',
  strength: 'strong',
  message: 'New to you, but what’s in it for them? Say what somebody can do today that they couldn’t yesterday.',
  severity: 2,
  confidence: 0.95,
  lists: ['own-launch'],
  *check(facts) {
    yield* pitches(facts, 'own-launch');
  },
  examples: {
    flags: [
      '⟦Introducing⟧ the Wren, a folding music stand.',
      '⟦Our new range⟧ of garden twine has arrived.',
      'The second volume of the village atlas is ⟦out now⟧.',
    ],
    passes: [
      'A music stand that folds fits under the seat of a tram. I measured.',
      'What would our new range of twine have to do for you?',
      '@reed_and_bow we just released the drawings, as you asked.',
    ],
  },
});
