import type { Facts } from '../../facts/facts';
import type { Token } from '../../facts/tokens';
import { type Edit, edited } from '../edits';
import { plainWord } from '../plain-words';
import type { Transformation } from '../transformation';

/** With so many tags a draft is read by search boxes. */
const MANY = 2;
const FEWEST = 3;

/** A tag between two sentences is a label, wherever it stands. */
function isInProse(facts: Facts, tag: Token): boolean {
  return (facts.sentenceAt(tag.start)?.words.length ?? 0) >= FEWEST;
}

/** Tags that are words of a sentence, and everyday words at that. */
function sayable(facts: Facts): Token[] {
  const labels = new Set(facts.trailingTags);
  return facts.tags.filter(
    (tag) => !labels.has(tag) && !tag.quoted && isInProse(facts, tag) && plainWord(tag) !== undefined,
  );
}

/** A word needs no label to be read; names, events and campaigns keep theirs. */
export default {
  id: 'plain-tags',
  title: 'Says as plain words what was tagged in the sentence',
  apply: (facts) => {
    if (facts.tags.length < MANY) return facts.text;
    const edits = sayable(facts).map((tag): Edit => {
      const word = plainWord(tag) as string;
      const opens = facts.sentenceAt(tag.start)?.tokens[0] === tag;
      return { start: tag.start, end: tag.end, text: opens ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word };
    });
    return edited(facts.text, edits);
  },
  examples: [
    ['Our #nurses use #technology to watch #sleep at home.', 'Our nurses use technology to watch sleep at home.'],
    ['Our #RepairCafe is back with #tea at #Seaham', 'Our #RepairCafe is back with tea at #Seaham'],
    ['We talk about #health today.', 'We talk about #health today.'],
  ],
} satisfies Transformation;
