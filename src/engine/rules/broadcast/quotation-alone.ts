import { fauxPas } from '../../rule';
import { isImpersonal } from '../one-way';

/** Fewer quoted words are a title or an expression; a smaller share leaves room for the author. */
const LEAST = 5;
const SHARE = 0.6;

export default fauxPas({
  id: 'quotation-alone',
  kind: 'broadcast',
  title: 'Only somebody else’s words',
  why: 'A quotation without a word of yours tells people what somebody said, not what you think.',
  notWhen: 'The words are the news, and a line beneath says who said them and where.',
  source: 'Naaman 2010: people follow those who inform and talk with others',
  strength: 'moderate',
  message: 'I heard them, not you. Which word of it made you stop?',
  severity: 1,
  confidence: 0.85,
  *check(facts) {
    const { tokens, words } = facts;
    const quoted = tokens.filter((token) => token.quoted);
    const [first] = quoted;
    const last = quoted.at(-1);
    if (!first || !last || first !== tokens[0] || !/^["“]/.test(first.text)) return;
    const share = words.filter((word) => word.quoted).length;
    if (share < LEAST || share / words.length < SHARE || !isImpersonal(facts)) return;
    yield { start: first.start, end: last.end };
  },
  examples: {
    flags: [
      '⟦“A garden is never finished, only interrupted.”⟧',
      '⟦"The tram will run every seven minutes from June."⟧ Mayor Ilse Brandt',
      '⟦“We rebuilt the whole hull by hand in one winter.”⟧\n\nBoatbuilder Tom Reyes',
    ],
    passes: [
      '“A garden is never finished.” My grandmother said it with a spade in her hand.',
      'The poet said “less is more”, and the tailor agreed for reasons of cloth.',
      '“A garden is never finished.” Do you agree with that?',
    ],
  },
});
