import type { Facts } from '../facts/facts';
import { beginningOf, type Sentence } from '../facts/sentences';
import type { Token } from '../facts/tokens';
import { terms } from '../language';
import { isGreeting } from './act';
import { CALL, PLEA } from './calls';
import { STUMPS } from './small-words';
import { bodyOf, cut, Heard, isWordy, LEAST, LONGEST } from './span';

/** Words of the draft that a question can point at in quotation marks. */
export interface Quote {
  /** UTF-16 offsets into the draft. */
  start: number;
  end: number;
  /** As they stand in the draft. */
  said: string;
  /** As they stand in a question, without its quotation marks: calm, and with `…` where more follows. */
  text: string;
  /** Nothing of the thought is left out. */
  whole: boolean;
  /** Says something, calls to something, promises to tell it ('how it was built'), or only names it. */
  form: 'clause' | 'order' | 'wonder' | 'name';
  sentence: Sentence;
}

/** Lists whose phrases make a sentence a call for clicks: nothing to read out. */
const BAIT = [
  'react-bait',
  'follow-bait',
  'share-bait',
  'tag-bait',
  'comment-bait',
  'vote-bait',
  'subscribe-plug',
  'begging',
  'follow-plea',
];
/** Lists whose phrases make it a call to do something, which is seldom what the draft is about. */
const CALLS = [
  'urgency',
  'link-in-bio',
  'orders',
  'order-to-buy',
  'order-to-read',
  'free-gift',
  'off-site-contact',
  'fanfare',
];

/** Orders to look at something: what it is stands behind them. */
const POINTERS =
  /^(?:(?:please |come |and )?(?:find out|learn|read|see|discover|check out|watch|hear|explore|join us (?:for|at)|register for|sign up for|don['’]t miss(?: out on)?|tune in(?: to| for)?|listen to|take a look at|have a look at|click (?:here|below|the link)(?: to \w+| for)?|introducing|presenting|meet|shop|buy|order|pre-?order|download|experience)(?: more| all| everything)?(?: about| on| here)?) /iu;
/** What can stand behind such an order: something that is named. */
const NAMED = /^(?:an? |the |our |my |this |these |how |why |\d|#?\p{Lu})/u;

/** Shouted words in a calm casing; names keep their capitals as far as they are known. */
function calmed(facts: Facts, start: number, end: number): string {
  const said = facts.text.slice(start, end);
  const loud = facts.shouting.some((run) => run.start < end && run.end > start && run.letters > 5);
  const small = said.replace(/[^\p{L}]/gu, '');
  if (!loud && !(small.length > 5 && small === small.toUpperCase())) return said;
  const lower = said.toLowerCase();
  const names = terms(lower).filter(({ tags }) => tags.has('ProperNoun') || tags.has('Person') || tags.has('Place'));
  let text = lower;
  for (const { start: at } of names) text = text.slice(0, at) + (text[at] as string).toUpperCase() + text.slice(at + 1);
  return text.replace(/\bi(?=['’ ]|$)/g, 'I').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Inner quotation marks become single ones; a lone one goes. */
function unquoted(text: string): string {
  const marks = text.match(/["“”]/g)?.length ?? 0;
  if (marks % 2 === 1) return text.replace(/["“”]/g, '');
  let open = false;
  return text.replace(/["“”]/g, () => {
    open = !open;
    return open ? '‘' : '’';
  });
}

function formOf(text: string, isTensed: boolean): Quote['form'] {
  if (
    /^(?:how|why) (?!(?:well|many|much|old|often|long|you|not|is|are|do|does|did|can|could|will|would|was|were|an?|the hell|about|if)\b)/i.test(
      text,
    )
  )
    return 'wonder';
  if (!/^(?:thank|congrat|welcome)/i.test(text) && CALL.test(text)) return 'order';
  return isTensed ? 'clause' : 'name';
}

export function quoteOf(
  facts: Facts,
  sentence: Sentence,
  { tokens, open }: { tokens: readonly Token[]; open: boolean },
  isTensed: boolean,
): Quote | undefined {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return undefined;
  const { start } = first;
  const { end } = last;
  const text = unquoted(calmed(facts, start, end))
    .replace(/\s+/g, ' ')
    .trim();
  // Spaced-out letters, code and rows of signs are no words to be read out.
  if (/[{}<>\\^=|`\u{1D400}-\u{1D7FF}]|\b\p{L} \p{L} \p{L}\b/u.test(text)) return undefined;
  const opened = text.match(/[([]/g)?.length ?? 0;
  const closed = text.match(/[)\]]/g)?.length ?? 0;
  if (opened !== closed) return undefined;
  return {
    start,
    end,
    said: facts.text.slice(start, end),
    text: open ? `${text}…` : text,
    whole: !open,
    form: formOf(text, isTensed),
    sentence,
  };
}

/** Titles of things shown to other makers name the thing at once. */
function isTitled({ text }: Facts): boolean {
  return /^\W*(?:show|launch) hn\b/i.test(text);
}

/** The thought of one sentence, as far as it can be read out in a question. */
function thoughtIn(facts: Facts, whole: Sentence): Quote | undefined {
  const sentence = beginningOf(whole);
  const heard = new Heard(sentence);
  const full = bodyOf(sentence.tokens, new Set(facts.trailingTags));
  const text = facts.text.slice(full[0]?.start ?? 0, full.at(-1)?.end ?? 0);
  const order = isTitled(facts) ? '' : (POINTERS.exec(text)?.[0] ?? '');
  const pointer = NAMED.test(text.slice(order.length)) ? order.length : 0;
  const body = full.filter(({ start }) => start >= (full[0]?.start ?? 0) + pointer);
  const words = body.filter(isWordy).length;
  const [first] = body;
  const last = body.at(-1);
  if (!first || !last || words < LEAST) return undefined;
  const stump = STUMPS.test(last.norm);
  if (body.every(({ text }) => text === text.toUpperCase()) && words < 4) return undefined;
  const fits = last.end - first.start <= LONGEST && !stump;
  const kept = fits ? { tokens: body, open: false } : cut(body, heard);
  return kept && quoteOf(facts, whole, kept, heard.tensed(kept.tokens));
}

/** How much of the draft is in this thought. */
function weightOf(facts: Facts, quote: Quote, at: number): number {
  const { sentence, said, whole, form } = quote;
  let weight = -0.25 * at;
  if (form === 'clause') weight += 1;
  if (/\d/.test(said)) weight += 0.3;
  if (!whole) weight -= form === 'clause' ? 0.4 : 1;
  if (
    /^(?:in|on|at|for|with|as|from|by|after|before|while|when|if|though|although|since|because|despite|during)\b/i.test(
      said,
    )
  )
    weight -= whole ? 0.2 : 0.9;
  if (sentence.text.trimStart().startsWith('•')) weight -= 0.3;
  if (said.split(' ').length < 4) weight -= 0.3;
  if (sentence.ending === '?') weight -= 1.3;
  if (
    PLEA.test(said) ||
    /\bsubscribe (?:to )?my\b|\bmy chann?el\b|\bclick\b|\blink in (?:the |my |our )?bio\b|^(?:pls|plz|please) help me\b|\bfurther details\b|\bfor details\b/i.test(
      said,
    )
  )
    weight -= 3;
  if (/^(?:to|and|or|but|of|for|with|in|on|at) /.test(said)) weight -= 0.8;
  if (form === 'order') weight -= said.split(' ').length < 4 ? 2.5 : 0.8;
  if (BAIT.some((list) => facts.hitsIn(sentence, list).length > 0)) weight -= 3;
  if (CALLS.some((list) => facts.hitsIn(sentence, list).length > 0)) weight -= 0.8;
  if (
    /^(?:in other news|on another note|hope to see|see you|thanks|thank you|let['’]s (?:take|have) a look|(?:then )?we(?:['’]ve)? (?:got|have) you covered|wait a minute|good luck|that['’]s it|i did it|more info|no worries|some people may)/i.test(
      said,
    )
  )
    weight -= 2;
  if (isGreeting(said)) weight -= 1.5;
  if (
    /^(?:this|that|it|they|these|those|here|there|even|then|especially|including|such|not|only|more|also)\b/i.test(said)
  )
    weight -= 0.5;
  return weight;
}

/** So many sentences are looked at for what a draft says above all. */
export const LOOKED_AT = 8;

/** Below this it is bait or small print. */
const LEAST_WEIGHT = -2.2;

/** What the draft says above all, in its own words. */
export function thoughtOf(facts: Facts): Quote | undefined {
  const tail = new Set(facts.trailingTags);
  let best: { quote: Quote; weight: number } | undefined;
  let at = 0;
  for (const sentence of facts.sentences.slice(0, LOOKED_AT)) {
    if (!sentence.words.length || sentence.tokens.every((token) => tail.has(token))) continue;
    if (sentence.words.every(({ quoted }) => quoted)) continue;
    const quote = thoughtIn(facts, sentence);
    if (!quote) continue;
    const weight = weightOf(facts, quote, at++);
    if (weight > LEAST_WEIGHT && (!best || weight > best.weight)) best = { quote, weight };
  }
  return best?.quote;
}

/** "I've been building …": what comes behind it was made. */
const MADE =
  /^(?:(?:recently|professionally|so|today|finally|yesterday|last (?:week|night|month)|after your advice),? )?(?:(?:i|we)(?:['’]ve| have|['’]m| am|['’]re| are)? )?(?:(?:just|recently|finally|also|been) )*(?:built|made|created|launched|developed|shipped|wrote|designed|released|building|making|working on|creating|developing|launching) (?:(?=an? |the |this |my |our )|(?=\p{L}+ \p{L}))/iu;

/** What the author says that he made; the title of a "Show HN" is nothing else. */
export function madeIn(facts: Facts, { said, start, text, ...rest }: Quote): Quote | undefined {
  const opening = MADE.exec(said)?.[0].length ?? 0;
  if (opening === 0 && !isTitled(facts)) return undefined;
  const made = { ...rest, start: start + opening, said: said.slice(opening), text: text.slice(opening) };
  return made.said.length > 3 ? made : undefined;
}
