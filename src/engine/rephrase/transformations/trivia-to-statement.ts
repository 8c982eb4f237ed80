import { hasFiniteVerb } from '../../language';
import { bodyOf, inner, isLowerCase } from '../body';
import { capitalised, type Edit, edited } from '../edits';
import type { Transformation } from '../transformation';

const DID_YOU =
  /^(?:hey,? )?(?:so,? )?(?:did (?:you|u) know(?: that)?|have you heard(?: that)?|guess what)[,:]? (?=\S)/i;
/** "Did you know what felt costs?" asks; "Did you know felt is wool?" tells. */
const ASKS = /^(?:how|what|why|where|when|who|which|if|whether|about|of|him|her|them|it|the (?:answer|difference))\b/i;

/** A quiz whose answer is in the question is a plain fact with its arms crossed. */
export default {
  id: 'trivia-to-statement',
  title: 'Tells the fact instead of quizzing about it',
  apply: (facts) => {
    const small = isLowerCase(facts);
    const edits: Edit[] = [];
    for (const sentence of facts.sentences) {
      const body = bodyOf(sentence, facts);
      const lead = body && sentence.ending === '?' ? DID_YOU.exec(body.text) : null;
      if (!body || !lead) continue;
      const rest = body.text.slice(lead[0].length).replace(/^that /i, '');
      if (ASKS.test(rest) || rest.split(' ').length < 4 || !hasFiniteVerb(rest)) continue;
      const said = small ? inner(rest) : capitalised(rest);
      edits.push({ start: body.start, end: body.close, text: `${said}.` });
    }
    return edited(facts.text, edits);
  },
  examples: [
    ['Did you know that bees can count to four?', 'Bees can count to four.'],
    ['Did you know how felt is made?', 'Did you know how felt is made?'],
    ['Did you know our hives are louder at dusk? Come and hear.', 'Our hives are louder at dusk. Come and hear.'],
  ],
} satisfies Transformation;
