import { fauxPas } from '../../rule';

/** A person who says "I" may well be thrilled; a house says so of everything. */
const PERSONAL = 0.6;

export default fauxPas({
  id: 'proud-to-announce',
  kind: 'contrived',
  title: 'Proud, thrilled or humbled, by the book',
  why: 'Feelings that every press notice claims are no longer heard as feelings, and pride is heard as bragging.',
  notWhen: 'You really are moved, and go on to say by what.',
  source: 'Scopelliti 2015: people who praise themselves overestimate how glad others are for them',
  strength: 'moderate',
  message: 'Every notice is “proud” or “thrilled”. What happened in the room when you heard?',
  severity: 2,
  confidence: 0.85,
  lists: ['proud-to-announce'],
  *check(facts) {
    const [hit] = facts.hits('proud-to-announce');
    if (!hit || facts.isReply) return;
    yield facts.persons.i.length > 0 ? { ...hit, confidence: PERSONAL } : hit;
  },
  examples: {
    flags: [
      'We’re ⟦thrilled to announce⟧ our partnership with the county’s beekeepers.',
      'The mill is ⟦proud to support⟧ this year’s harvest run.',
      '⟦Honoured to be named⟧ among the region’s best dentists.',
    ],
    passes: [
      'I cried in the van when the letter came: we may keep the bees.',
      'My gran was proud to the end, and rightly so.',
      'I’m proud of my son, who swam his first length today.',
    ],
  },
});
