import { fauxPas } from '../../rule';
import { pitches } from '../pitch';

export default fauxPas({
  id: 'our-house',
  kind: 'self-promotion',
  title: 'Speaks of “our” this and “our” that',
  why: 'A house that speaks of itself leaves guests nothing to answer.',
  notWhen: 'The people you write for belong to the house too.',
  source: 'Naaman 2010: four in five accounts talk of themselves and have fewer listeners; Hutto 2013',
  strength: 'moderate',
  message: 'All of that is about the house. Where in it is the reader, or a person with a name?',
  severity: 2,
  confidence: 0.9,
  lists: ['our-house'],
  *check(facts) {
    // An "I" beside the "our" is somebody who works there and talks, or a customer.
    if (facts.persons.i.length > facts.persons.we.length) return;
    yield* pitches(facts, 'our-house');
  },
  examples: {
    flags: [
      '⟦Our team⟧ is working hard to make laundry kinder.',
      'See ⟦how we make⟧ every saddle by hand.',
      '⟦We’re committed⟧ to cleaner canals.',
    ],
    passes: [
      'Joan has stitched saddles since 1981 and hums while she does.',
      'I asked our team and I still don’t know why I like the old washer.',
      'Should our menu change with the season? What would you miss?',
    ],
  },
});
