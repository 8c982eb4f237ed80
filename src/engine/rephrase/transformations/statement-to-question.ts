import { endOfTalk, inserted } from '../place';
import type { Transformation } from '../transformation';

const SEEKING =
  /\b(?:i['’]?m|i am|i['’]ve been|we['’]re|we are) (?:still )?(?:looking for (?:a |some |any )?(?:ways?|advice|tips|ideas|help)|struggling (?:with|to)|trying to (?:find|figure out|work out|decide|learn)|not sure (?:how|which|what|whether|if))\b/i;

/** Who says what they are looking for has nearly asked. */
export default {
  id: 'statement-to-question',
  title: 'Asks for the help that the draft is looking for',
  apply: (facts) => {
    if (/\?|⟦/.test(facts.text) || facts.links.length > 0 || !SEEKING.test(facts.text)) return facts.text;
    return inserted(facts.text, endOfTalk(facts), 'What has worked for you?', true)?.text ?? facts.text;
  },
  examples: [
    ['I’m looking for ways to quiet a parrot.', 'I’m looking for ways to quiet a parrot. What has worked for you?'],
    ['I’m not sure how to oil this gate', 'I’m not sure how to oil this gate. What has worked for you?'],
    ['I looked for the parrot.', 'I looked for the parrot.'],
  ],
} satisfies Transformation;
