import { singular, terms } from '../../language';
import { bodyOf, isLowerCase } from '../body';
import { type Edit, edited } from '../edits';
import type { Transformation } from '../transformation';

const WHERE =
  "(?:[,:]? ?(?:(?:down )?below|in (?:the|our|my) (?:comments?|replies|thread)|in comments?|with us|here|now|today|using|by replying|and (?:we|i)(?:[’']ll| will)\\b.*))*";
const ASKS =
  '(?:please |pls |so |and |now |then )*(?:tell (?:us|me)|let (?:us|me) know|comment|reply with|drop|leave|share|type|post|mention|write)(?: (?:(?:down )?below|in (?:the )?comments?|us))?[,:]? ';
/** "Tell us your favourite below": the thing that is wanted. */
const THING = new RegExp(
  `^${ASKS}(?:(?:with )?(?:us|me) )?(?:what )?your ((?:(?:own|top|best|first|favou?rite|correct|worst|biggest) )*?)(\\p{L}+)(?: (?:is|are))?${WHERE}$`,
  'iu',
);
/** "Let us know which part was your favourite": the question is in it. */
const CLAUSE = new RegExp(
  `^${ASKS}(?:us )?((?:which|what) (?:of (?:these|them|the \\p{L}+) |\\p{L}+ )?(?:is|are|was|were) (?:your|the) (?:favou?rite|best|first|worst)(?: \\p{L}+)?)${WHERE}$`,
  'iu',
);
/** What can be given in a line. Stories, photos and handles are more than an answer, or less. */
const GIVEN =
  /^(?:favou?rites?|answers?|guess(?:es)?|pick|picks|choice|choices|tips?|opinion|prediction|predictions|score|team|city|country|name|colou?r|song|songs|book|books|film|movie|movies|game|games|recipe|dish|number|word|goal|goals|plans|ideas?|hack|trick|lesson|quote|memory|excuse|reason|caption|thoughts)$/i;

/** "Your favourite dish" is asked for by "which". */
function question(order: string): string | undefined {
  const clause = CLAUSE.exec(order)?.[1];
  if (clause) return `${clause[0]?.toUpperCase()}${clause.slice(1)}?`;
  const [, manner = '', noun = ''] = THING.exec(order) ?? [];
  if (!noun || !GIVEN.test(noun)) return undefined;
  const many = singular(noun) !== noun && terms(noun)[0]?.tags.has('Plural');
  if (/^thoughts$/i.test(noun)) return undefined;
  if (/^favou?rites?$/i.test(noun)) return many ? `Which are your ${noun}?` : `Which is your ${noun}?`;
  return many ? `What are your ${manner}${noun}?` : `What’s your ${manner}${noun}?`;
}

/** Who is ordered to answer shrugs; who is asked answers. */
export default {
  id: 'order-to-question',
  title: 'Asks for the answer instead of ordering it',
  apply: (facts) => {
    const edits: Edit[] = [];
    for (const sentence of facts.sentences) {
      const body = bodyOf(sentence, facts);
      if (!body || body.link || sentence.ending === '?' || sentence.tokens.some(({ quoted }) => quoted)) continue;
      const asked = question(body.text.replace(/[\s!.…]+$/, ''));
      if (!asked) continue;
      const colon = /^\s*:/.exec(facts.text.slice(body.close))?.[0].length ?? 0;
      const text = isLowerCase(facts) ? `${asked[0]?.toLowerCase()}${asked.slice(1)}` : asked;
      edits.push({ start: body.start, end: body.close + colon, text });
    }
    return edited(facts.text, edits);
  },
  examples: [
    ['Tell us your favourite below!!', 'Which is your favourite?'],
    ['Felt or tweed? Comment your answer below! 👇', 'Felt or tweed? What’s your answer? 👇'],
    ['Let us know which part was your favourite!', 'Which part was your favourite?'],
    ['drop your best soup tip in the comments', 'drop your best soup tip in the comments'],
    ['Share your story with us, we read them all.', 'Share your story with us, we read them all.'],
  ],
} satisfies Transformation;
