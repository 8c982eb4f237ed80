import { bodyOf } from '../body';
import { without } from '../edits';
import type { Transformation } from '../transformation';

const ORDER =
  "(?:shop|buy|order|pre-?order|book|grab yours|get yours|get it|get some|register|sign up|apply|download|click|join|act|read on|tune in|start|check (?:it|them|us|this) out|don[’']t wait|invest|vote|go get (?:it|yours|some))(?: (?:it|yours|one))?(?: (?:now|today|here|online|asap|right now|below|while you can))*";
const BARE = new RegExp(`^(?:so |please |and |just )?${ORDER}$`, 'i');
/** "The planner is here, so order now": the clause that hangs on the news. */
const TAIL = new RegExp(`(?:\\s*[,;–—]\\s*(?:so |and |just )?|\\s+-\\s+|\\s+(?:so|and)\\s+)${ORDER}$`, 'i');
const FEWEST = 4;

/** "Buy now" with nothing to follow is only a voice raised. */
export default {
  id: 'drop-bare-order',
  title: 'Leaves out orders that lead nowhere',
  apply: (facts) => {
    let left = facts.sentences.length;
    const cuts = facts.sentences.flatMap((sentence) => {
      const body = bodyOf(sentence, facts);
      if (!body || sentence.ending === '?') return [];
      const tail = TAIL.exec(body.text);
      // "Shop and save" is one thought; an order before a link says where.
      if (
        tail &&
        body.text.slice(0, tail.index).split(' ').length >= FEWEST &&
        !/^(?:if|when|once|you|to|join|come)\b/i.test(body.text)
      ) {
        return [{ start: body.start + tail.index, end: body.end }];
      }
      if (body.link || !BARE.test(body.text)) return [];
      left--;
      // A siren in front goes with it.
      const [first] = sentence.tokens;
      // "Check it out:" with nothing behind it goes as a whole.
      const colon = /^\s*:/.exec(facts.text.slice(body.close))?.[0].length ?? 0;
      return [{ start: first?.kind === 'emoji' ? first.start : body.start, end: body.close + colon }];
    });
    return left > 0 ? without(facts.text, cuts) : facts.text;
  },
  examples: [
    ['🚨 Buy now! Our new planner is here.', 'Our new planner is here.'],
    ['Our new planner is here, so order now!', 'Our new planner is here!'],
    [
      'The library made a planner - check it out: https://a.example/p',
      'The library made a planner: https://a.example/p',
    ],
    [
      'Our new planner is here. Order today: https://a.example/p',
      'Our new planner is here. Order today: https://a.example/p',
    ],
    ['The library made a planner. Check it out:', 'The library made a planner.'],
    [
      'You can join us and register here: https://a.example/p',
      'You can join us and register here: https://a.example/p',
    ],
    ['Buy the blue one now.', 'Buy the blue one now.'],
  ],
} satisfies Transformation;
