import { hasFiniteVerb, terms } from '../../language';
import { bodyOf, inner, isLowerCase } from '../body';
import { capitalised, type Edit, edited } from '../edits';
import type { Transformation } from '../transformation';

const HOW =
  /^(?:(?:click here|click|sign up|tune in|join us) to )?(?:learn|see|find out|discover|read|watch|hear|check out)(?: more)?(?: about)? (how|why|what|where) (?=\S)/i;

/** "See how they do this" needs what stands before it. */
const POINTS_BACK = /\b(?:it|this|that|here|below)$/i;

function stated(clause: string, leadsOn: boolean): string | undefined {
  const match = HOW.exec(clause);
  if (!match) return undefined;
  const word = match[1]?.toLowerCase();
  const rest = clause.slice(match[0].length);
  const here = leadsOn ? `Here’s ${word} ${rest}` : undefined;
  // A post that opens with an account would be heard by that account alone.
  if (rest.startsWith('@')) return here;
  if (/^to\b/i.test(rest))
    return word === 'how' || word === 'what' || word === 'where' ? `Here’s ${word} ${rest}` : undefined;
  // "How X can help you" is a promise, not a deed.
  if (/\b(?:can|could|will|would|might|may|should|you|your)\b/i.test(rest) || !hasFiniteVerb(rest)) return here;
  if (rest.split(' ').length < 4 || POINTS_BACK.test(rest)) return here;
  if (word !== 'how') return `Here’s ${word} ${rest}`;
  const [first] = terms(rest);
  if (!first || first.tags.has('Adjective') || first.tags.has('Adverb')) return here;
  // What is so every day is no story: it is the how that is told.
  return terms(rest).some(({ tags }) => tags.has('PastTense')) ? capitalised(rest) : (here ?? capitalised(rest));
}

/** What was learnt is worth more than the promise of learning it. */
export default {
  id: 'learn-how-to-statement',
  title: 'Tells it instead of promising it',
  apply: (facts) => {
    const small = isLowerCase(facts);
    const edits: Edit[] = [];
    for (const sentence of facts.sentences) {
      const body = bodyOf(sentence, facts);
      const text = body && sentence.ending !== '?' ? stated(body.text, body.link !== undefined) : undefined;
      if (body && text) edits.push({ start: body.start, end: body.end, text: small ? inner(text) : text });
    }
    return edited(facts.text, edits);
  },
  examples: [
    ['Learn how Idris got his boat back', 'Idris got his boat back'],
    ['See how we cut waste by 30%', 'We cut waste by 30%'],
    ['Learn how to bake rye: https://a.example/r', 'Here’s how to bake rye: https://a.example/r'],
    ['Find out how our app can help you: https://a.example/a', 'Here’s how our app can help you: https://a.example/a'],
    ['Find out how our app can help you', 'Find out how our app can help you'],
  ],
} satisfies Transformation;
