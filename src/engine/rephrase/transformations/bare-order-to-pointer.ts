import type { Facts } from '../../facts/facts';
import type { Sentence } from '../../facts/sentences';
import { type Body, bodyOf, tailOf } from '../body';
import { type Edit, edited } from '../edits';
import { RUN_UP } from '../orders';
import { chosen, inPlace } from '../pointing';
import type { Transformation } from '../transformation';

const WHERE =
  '(?: (?:it|yours|now|today|here|online|below|via|at|by|in the link below|through the link below|through|on|right|instantly|asap|before it sells out))*';
const HAVE = new RegExp(
  `^${RUN_UP}((?:shop|buy|order|pre-?order|purchase)(?: (?:it|one|yours))?|(?:get|grab|claim|secure|snag|cop|pick up) (?:yours|it|them|one|your copy|a copy)|cop|pick (?:yours|it|them|one) up|get in on it)${WHERE}$`,
  'i',
);
const LOOK = new RegExp(
  `^${RUN_UP}(?:check (?:it|this|them|us) out|check out|(?:take|have) a look(?: at (?:it|this))?|see (?:it )?for yourself|see it|read (?:it|on|this)|watch (?:it|this)?|listen(?: to it)?|stream(?: it)?|view(?: it)?|explore|discover|tune in|try it(?: out)?|view|look|(?:have|give it) a (?:listen|read|watch|look))(?: live)?${WHERE}$`,
  'i',
);
const DEED = new RegExp(
  `^${RUN_UP}((?:download|book|reserve|register|sign up|join(?: us| in)?|apply|donate|enrol+|rsvp|invest|enter|vote|pledge|start|get started|trade|follow along|get tickets|book tickets|buy tickets|get your tickets|book your tickets)(?: it)?(?: free| for free)?)${WHERE}$`,
  'i',
);
/** More words than this before a colon, and nobody sees what it leads to. */
const SHORT = 20;

/** The sentence before, where it can lead on to the link by itself: "Our kettles are back: …". */
function leadingUp(before: Sentence | undefined, sentence: Sentence, facts: Facts): Body | undefined {
  if (!before || before.line !== sentence.line || before.ending === '?' || before.words.length > SHORT)
    return undefined;
  const body = bodyOf(before, facts);
  if (!body || before.words.length < 4 || body.text.includes(':') || body.end === body.close) return undefined;
  return /^\s*$/.test(facts.text.slice(body.close, sentence.start)) && sentence.tokens[0]?.kind === 'word'
    ? body
    : undefined;
}

/** A day is a fact, even in an order: "Register today" is "To register today". */
function waysFor(clause: string, counted: boolean): string[] | undefined {
  if (!/\btoday\b/i.test(clause)) return waysAnyDay(clause, counted);
  const ways = waysAnyDay(clause, counted)?.filter((way) => way.startsWith('To '));
  return ways?.length ? ways.map((way) => way.replace(/:$/, ' today:')) : undefined;
}

function waysAnyDay(clause: string, counted: boolean): string[] | undefined {
  const have = HAVE.exec(clause)?.[1]?.toLowerCase();
  if (have) {
    if (/^shop/.test(have)) return ['The shop is at', 'It’s all at', 'To shop:'];
    const verb = /^(?:buy|order|pre-?order)/.exec(have)?.[0];
    return verb
      ? [`To ${verb}:`, `You can ${verb} yours at`, 'You can get yours at']
      : ['You’ll find yours at', 'To get yours:', 'You can get yours at'];
  }
  if (LOOK.test(clause))
    return counted
      ? ['They’re at', 'You’ll find them at', 'Here they are:']
      : ['It’s at', 'You’ll find it at', 'Here it is:'];
  const deed = DEED.exec(clause)?.[1]
    ?.toLowerCase()
    .replace(/ your\b/, '');
  return deed ? [`To ${deed}:`, `If you’d like to ${deed}:`, `You can ${deed} at`] : undefined;
}

/** "Shop now" is on every button; a place is all that a guest needs to be told. */
export default {
  id: 'bare-order-to-pointer',
  title: 'Says where it is instead of “now”',
  apply: (facts) => {
    const edits: Edit[] = [];
    for (const sentence of facts.sentences) {
      const whole = bodyOf(sentence, facts);
      const body = whole && tailOf(whole);
      if (!body?.link || sentence.ending === '?' || sentence.tokens.every(({ quoted }) => quoted)) continue;
      const before = facts.sentences[sentence.index - 1];
      const ways = waysFor(body.text, /\b(?:they|these|are|them)\b/i.test(before?.text ?? body.text));
      if (!ways) continue;
      const leading = body === whole ? leadingUp(before, sentence, facts) : undefined;
      // A deed is to be done: only what is there to be seen or had can follow by itself.
      const way = leading && !DEED.test(body.text) ? ':' : chosen(ways, body.text, facts);
      const said = inPlace(body, way, facts);
      edits.push(leading && way === ':' ? { ...said, start: leading.end } : said);
    }
    return edited(facts.text, edits);
  },
  examples: [
    ['Our kettles are back. Order now: https://a.example/k', 'Our kettles are back: https://a.example/k'],
    ['Rainy days in Deal ☔\nShop: https://a.example/k', 'Rainy days in Deal ☔\nThe shop is at https://a.example/k'],
    [
      'We wrote a song about soup. Listen now 👉 https://a.example/k',
      'We wrote a song about soup: https://a.example/k',
    ],
    [
      'The tide clock is done!\nRegister here\nhttps://a.example/k',
      'The tide clock is done!\nYou can register here:\nhttps://a.example/k',
    ],
    ['Jars at £2 🫙 Shop now: https://a.example/k', 'Jars at £2 🫙 The shop is at https://a.example/k'],
    ['Shop with me on Friday: https://a.example/k', 'Shop with me on Friday: https://a.example/k'],
    ['We order now and then: https://a.example/k', 'We order now and then: https://a.example/k'],
  ],
} satisfies Transformation;
