import type { Facts, Span } from '../facts/facts';
import type { Sentence } from '../facts/sentences';
import type { Hit } from '../lexicon/match';
import { type Body, bodyOf, partsOf } from './body';

const LISTS = ['react-bait', 'share-bait', 'tag-bait', 'vote-bait', 'follow-bait', 'comment-bait', 'subscribe-plug'];

/** Of pleas, those for a click; others may ask for help. */
const PLEA = /\b(?:like|comment|subscribe)\b/i;

/** Words that a call may begin with: "So please, don't forget to …". */
const RUN_UP =
  /^(?:(?:and|so|now|just|then|also|please|plz|pls|but|guys|everyone|hey|to (?:enter|win)|if you (?:like|liked|enjoyed|love|agree)[^,.!?]{0,30},|don['’]t forget to|be sure to|make sure to|make sure you|remember to|go|to)[\s,:]*)*$/i;
/** A call that hangs on a sentence: ", so smash that follow". */
const JOINT =
  /(?:\s*[,;–—-])?\s*(?:\b(?:and|so|then|but|plus|or)\b|&|\+)\s*(?:please|plz|pls|just|don['’]t forget to|be sure to|make sure to)?\s*$|\s*[,;–—]\s*(?:please|plz|pls)?\s*$/i;

/** More than this tells something besides the asking. */
const LONGEST = 18;

const OPENS =
  /^(?:re-?tweet|rt|repost|reblog|like|share|follow|tag|subscribe|sub|comment|smash|hit|drop|vote|thumbs|upvote|double|leave|type|give|turn|show|spread|help|mention|react|please|plz|pls|heart|press|click|tap|favou?rite|fav)\b/i;

/** The last line of many a post: a collecting box at the door. */
const FOLLOW =
  /^(?:[Pp]\.?[Ss]\.? |[Aa]nd |[Pp]lease |[Aa]lso |[Dd]on['’]t forget to |[Bb]e sure to )*(?:(?:[Ff]ollow|[Cc]onnect with|[Ss]ubscribe to|[Kk]eep following) (?:me|us|(?:my|our) (?:page|account|channel|newsletter)|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})|[Ff]ollow(?: along)?|[Ss]tay (?:tuned|connected))(?: here| on \p{Lu}\p{L}+)? for (?:more|daily|weekly|regular|other|the latest)\b[^.!?:]{0,60}$/u;
const REPOST =
  /^(?:♻️? ?)?(?:p\.?s\.? |and |please )*(?:repost|reshare|share)(?: this)? (?:if|to help|so|with your)\b[^.!?:]{0,70}$/iu;

/** "Save this for later", "Send it to the friend who needs this": a post that wants to be kept or handed round. */
const KEEP =
  /^(?:and |also |please )*(?:save|bookmark) (?:this|it)(?: (?:post|one|reel|list))? (?:for|to|so|before)\b/i;
const HAND_ROUND =
  /^(?:and |also |please )*(?:send|forward|pass|share) (?:this |it )?(?:on )?(?:to|with) (?:someone|somebody|anyone|everyone|family|friends|(?:an?|the|your|that|another|other) (?:[\p{L}'’-]+ ){0,2}?(?:friends?|mates?|besties?|bff|person|family|colleagues?|gardeners?|lovers?|leaders?|parents?|partner|sister|brother|mum|mom|dad|coworkers?|team))\b/iu;
/** Longer, it tells something besides. UTF-16 units. */
const AT_MOST = 100;

/** Whether a whole sentence asks to be followed, passed on or kept, and names nobody. */
function isCollecting({ text, link }: Body): boolean {
  const asks = [FOLLOW, REPOST, KEEP, HAND_ROUND].some((words) => words.test(text));
  return asks && text.length <= AT_MOST && !/[@#\d]/.test(text) && !link;
}

/** What is left to whoever does not click. */
const SCROLL = /^(?:or )?(?:just |keep )?scroll(?:ing)?(?: on| past| by)?(?: this)? if\b[^.!?]{0,40}$/i;

/** A sign of passing on stands in front of it, though it seems to close the sentence before. */
function signBefore(text: string, start: number): number {
  const sign = /(?:♻|🔔|👉|🔁|➕|🔄)\uFE0F?\s*$/u.exec(text.slice(0, start));
  return sign ? sign.index : start;
}

const DRAW = /\b(?:winners?|giveaway|to enter|prizes?|prize draw)\b/i;

/** Where something can be won, what people are asked to do are its terms; "RT to win" names no prize. */
function isEntry(facts: Facts, asks: string): boolean {
  const draws = facts.hits('giveaway').length > 0 || DRAW.test(facts.text);
  return draws && !/\bto win$/i.test(asks);
}

/** "(If you have one already, drop a heart!)": a call inside an aside goes with all of it, or stays where that has facts. */
function withBrackets(text: string, span: Span): Span | undefined {
  const opens = text.lastIndexOf('(', span.start);
  const closes = text.indexOf(')', span.start);
  if (opens < 0 || closes < 0 || text.slice(opens, span.start).includes(')')) return span;
  return /[\d@#]|https?:|\n/.test(text.slice(opens, closes)) ? undefined : { start: opens, end: closes + 1 };
}

/** "Drop a wave in the comments or send me a message": the other way to answer is a real one. */
const OR_ELSE =
  /^.{3,60}?,? or (?:(?:just|simply|you can) )?(?=(?:send|message|dm|call|ring|phone|text|e-?mail|contact|get in touch|drop (?:me|us) a (?:line|message|note)|pop in|reply)\b)/i;

function clauseOf(sentence: Sentence, body: Body, facts: Facts, all: readonly Hit[]): Span | undefined {
  const { text } = facts;
  const hit = all.find(({ start }) => start >= body.start && start < body.end);
  if (SCROLL.test(body.text)) return { start: body.start, end: tailOf(sentence, body.close) };
  if (sentence.ending === '?') return undefined;
  if (sentence.index > 0 && isCollecting(body))
    return { start: signBefore(text, body.start), end: tailOf(sentence, body.close) };
  if (!hit || isEntry(facts, body.text)) return undefined;
  const before = text.slice(body.start, Math.max(body.start, hit.start));
  const asks = text.slice(hit.start, body.end);
  // What is named or counted as a thing to have is not bait but the offer's terms.
  // "Drop a comment:" leads on to what the comment should say.
  if (/^\s*:/.test(text.slice(body.close))) return undefined;
  if (/[$£€¥₹@#]|https?:|[[→↓]|\b(?:story|stories|idea|ideas|experience|memories)\b/i.test(asks)) return undefined;
  // A number to call and a prize are no part of the asking.
  if (/\b(?:to win|of winning) \S/i.test(asks)) return undefined;
  if (/\d{3}[- ]?\d{3}/.test(asks) || asks.split(/\s+/).length > LONGEST) return undefined;
  if (RUN_UP.test(before)) {
    // A mark or number in front makes it an item of a list.
    const mark = sentence.tokens.findLast(({ end }) => end <= body.start);
    const marked = mark && (mark.kind === 'mark' || /^[\d#*]/.test(mark.text));
    if (!OPENS.test(asks) || marked) return undefined;
    const other = OR_ELSE.exec(text.slice(body.start, body.end))?.[0];
    if (other) return { start: body.start, end: body.start + other.length };
    return { start: body.start, end: tailOf(sentence, body.close) };
  }
  const joint = JOINT.exec(before);
  // "If you have no money, please share": a condition cannot stand alone.
  if (
    !joint ||
    !OPENS.test(asks) ||
    /^(?:and |but |so )?(?:if|when|because|since|as|while|although|after|before)\b/i.test(before)
  )
    return undefined;
  const start = body.start + joint.index;
  return text.slice(body.start, start).trim().split(/\s+/).length >= 3 ? { start, end: body.end } : undefined;
}

/** Emoji behind the call go with it, since they cheer for it alone. */
function tailOf(sentence: Sentence, close: number): number {
  let end = close;
  for (const token of sentence.tokens) {
    if (token.start < close) continue;
    if (token.kind !== 'emoji') break;
    end = token.end;
  }
  return end;
}

function leadOf(sentence: Sentence, start: number): number {
  const lead = sentence.tokens.filter((token) => token.end <= start);
  return lead.length > 0 && lead.every(({ kind }) => kind === 'emoji') ? (lead[0]?.start ?? start) : start;
}

/** Sentences and clauses that ask for likes, shares, follows, tags or comments, and nothing else. */
export function baitOf(facts: Facts): Span[] {
  return facts.sentences.flatMap((sentence) => {
    const pleas = facts
      .hitsIn(sentence, 'follow-plea')
      .filter(({ start, end }) => PLEA.test(facts.text.slice(start, end)));
    const hits = [...LISTS.flatMap((list) => facts.hitsIn(sentence, list)), ...pleas].sort((a, b) => a.start - b.start);
    const body = bodyOf(sentence, facts);
    const clauses = (body ? partsOf(body) : []).flatMap((part) => clauseOf(sentence, part, facts, hits) ?? []);
    return clauses
      .map((clause) => ({ start: leadOf(sentence, clause.start), end: clause.end }))
      .flatMap((clause) => withBrackets(facts.text, clause) ?? []);
  });
}
