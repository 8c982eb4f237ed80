import type { Facts } from '../../facts/facts';
import type { Token } from '../../facts/tokens';
import { capitalised, type Edit, edited } from '../edits';
import { OFFICE_WORDS } from '../office-words';
import type { Transformation } from '../transformation';

/** "Leverage Your Network": all capitals, and they go on. */
function isTitle(text: string, start: number, end: number): boolean {
  return /^(?:\p{Lu}[^\s]*\s?)+$/u.test(text.slice(start, end)) && /^ \p{Lu}\p{Ll}/u.test(text.slice(end));
}

/** Somebody else's words, addresses and names of things stay as they are. */
function isKept({ tokens, text }: Facts, start: number, end: number): boolean {
  const isFixed = ({ kind, quoted }: Token) => quoted || (kind !== 'word' && kind !== 'mark');
  const within = tokens.filter((token) => token.start < end && token.end > start);
  return isTitle(text, start, end) || within.some(isFixed);
}

/** The plain words for this match; the capital of the first word is kept. */
function plainFor(match: RegExpMatchArray, plain: string): string {
  const said = plain.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '');
  return /^\p{Lu}/u.test(match[0]) ? capitalised(said) : said;
}

/** Words from the office sound as if nobody in particular were talking. */
export default {
  id: 'plain-speech',
  title: 'Says it in words that people use',
  apply: (facts) => {
    const edits: Edit[] = [];
    for (const { said, plain } of OFFICE_WORDS) {
      for (const match of facts.text.matchAll(said)) {
        const start = match.index;
        const end = start + match[0].length;
        if (!isKept(facts, start, end)) edits.push({ start, end, text: plainFor(match, plain) });
      }
    }
    return edited(facts.text, edits);
  },
  examples: [
    ['We leverage old prams to carry soup.', 'We use old prams to carry soup.'],
    ['Book online prior to your visit in order to save time.', 'Book online before your visit to save time.'],
    ['This tool empowers small shops to order less.', 'This tool helps small shops to order less.'],
    ['Nestled in the heart of Deal, our inn boasts 6 rooms.', 'In the middle of Deal, our inn has 6 rooms.'],
    ['Take your soup to the next level with one lemon.', 'Improve your soup with one lemon.'],
    ['Up to 100x leverage on every pair.', 'Up to 100x leverage on every pair.'],
    ['“We leverage our people,” he said.', '“We leverage our people,” he said.'],
    ['Our book: Leverage Your Network', 'Our book: Leverage Your Network'],
  ],
} satisfies Transformation;
