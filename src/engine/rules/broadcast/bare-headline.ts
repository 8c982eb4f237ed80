import type { Sentence } from '../../facts/sentences';
import { fauxPas } from '../../rule';
import { isImpersonal } from '../one-way';

/** Set like a headline: most words begin with a capital and go on in small letters. */
function isTitle({ words }: Sentence): boolean {
  const capitals = words.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)).length;
  return words.length >= 4 && words.length < 20 && capitals / words.length >= 0.6;
}

export default fauxPas({
  id: 'bare-headline',
  kind: 'broadcast',
  title: 'A headline and nothing else',
  why: 'A title tells people that there is something to read, not why you thought of them.',
  notWhen: 'The site asks for a title and nothing more, as link boards do.',
  source: 'Hutto 2013: broadcasting slowed the growth of an audience, answering people sped it up',
  strength: 'strong',
  message: 'That’s the headline. People came to hear you: what did you make of it?',
  severity: 1,
  confidence: 0.9,
  *check(facts) {
    const { sentences, links } = facts;
    const [first] = sentences;
    if (!first || links.length > 0 || !isImpersonal(facts)) return;
    // A second sentence is somebody talking; a line of hashtags is none.
    if (sentences.slice(1).some(({ words }) => words.length > 0)) return;
    const [from, to] = [first.words[0], first.words.at(-1)];
    if (from && to && isTitle(first) && facts.questions.length === 0) yield { start: from.start, end: to.end };
  },
  examples: {
    flags: [
      '⟦Council Approves New Cycle Lane On Mill Road⟧',
      '⟦Seven Mistakes New Beekeepers Make In Spring⟧ #beekeeping',
      '⟦Harbour Museum Opens Boat Gallery After Two Years⟧.',
    ],
    passes: [
      'Council Approves New Cycle Lane On Mill Road. I rode it this morning and nearly cried.',
      'the new cycle lane on Mill Road is open and my knees are thrilled',
      'Has Anyone Tried The New Cycle Lane On Mill Road?',
    ],
  },
});
