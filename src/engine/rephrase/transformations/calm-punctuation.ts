import type { Token } from '../../facts/tokens';
import { isLowerCase } from '../body';
import { type Edit, edited } from '../edits';
import type { Transformation } from '../transformation';

const THANKS = /\b(?:thank|thanks|congrat\w*|welcome|well done|happy birthday|hello|hi|hey)\b/i;

/** "Followers !!" closes as "Followers." does. */
function touching(text: string, start: number): number {
  const before = text.slice(0, start).replace(/ $/, '');
  return /[\p{L}\p{N}]$/u.test(before) ? before.length : start;
}

/** One mark says as much as five; a post of shouts is heard as one shout. */
export default {
  id: 'calm-punctuation',
  title: 'One mark where there were many',
  apply: (facts) => {
    const { tokens, text, sentences } = facts;
    const small = isLowerCase(facts);
    const loud = tokens.filter(({ kind, text: mark, quoted }) => kind === 'mark' && !quoted && mark.includes('!'));
    const many = loud.length > 2 || loud.some((mark) => mark.text.length > 1);
    const keeps = loud.find((mark) =>
      THANKS.test(sentences.find(({ start, end }) => start <= mark.start && mark.end <= end)?.text ?? ''),
    );
    const edits: Edit[] = [];
    // "(promoted!!!)" and "Also!!" are cries, not sentences.
    const isCry = ({ start, end }: Token) =>
      (/\([^)\n]*$/.test(text.slice(0, start)) && /^[^(\n]*\)/.test(text.slice(end))) ||
      sentences.some((sentence) => sentence.start <= start && end <= sentence.end && sentence.words.length === 1);
    tokens.forEach((token, i) => {
      if (token.kind !== 'mark' || token.quoted) return;
      const { start, end, text: mark } = token;
      const [before, next] = [tokens[i - 1], tokens[i + 1]];
      // "Sold out ! ! !": the marks behind the first only echo it.
      if (many && /^!+$/.test(mark) && before?.kind === 'mark' && /^[!?.]+$/.test(before.text)) {
        if (/^ *$/.test(text.slice(before.end, start))) edits.push({ start: before.end, end, text: '' });
        return;
      }
      if (/^[!?.…]*\?[!?.]*$/.test(mark)) {
        // "your ??s": the marks are the word.
        if (mark !== '?' && !/^\p{L}/u.test(text.slice(end)))
          edits.push({ start: touching(text, start), end, text: '?' });
      } else if (mark.startsWith('!')) {
        if (many && isCry(token)) {
          if (mark !== '!') edits.push({ start: touching(text, start), end, text: '!' });
        } else if (many && (mark !== (token === keeps ? '!' : '.') || touching(text, start) < start)) {
          const goesOn = next?.kind === 'word' && /^\p{Ll}/u.test(next.text);
          edits.push({ start: touching(text, start), end, text: token === keeps ? '!' : goesOn && !small ? ',' : '.' });
        }
      } else if (/^\.{4,}$/.test(mark) && !/[“”"]/.test(text)) edits.push({ start, end, text: '…' });
      else if (/^(?:>{2,})$/.test(mark) && next?.kind === 'link') {
        const from = text.slice(0, start).trimEnd().length;
        if (/[\p{L}\p{N}]$/u.test(text.slice(0, from))) edits.push({ start: from, end, text: ':' });
      }
    });
    return edited(text, edits);
  },
  examples: [
    ['Sold out!!! Thank you!!!', 'Sold out. Thank you!'],
    ['The map is here >>> https://a.example/m', 'The map is here: https://a.example/m'],
    ['Two teams (promoted!!!) and a tea urn!!', 'Two teams (promoted!) and a tea urn.'],
    ['love the song!!! love the band!!!', 'love the song. love the band.'],
    ['It rained..... all day', 'It rained… all day'],
    ['“It rained..... all day", he said.', '“It rained..... all day", he said.'],
    ['Sold out ! ! Thank you ! !', 'Sold out. Thank you!'],
    ['You left the oven on?!?!', 'You left the oven on?'],
    ['We open at nine!', 'We open at nine!'],
  ],
} satisfies Transformation;
