import type { Sentence } from '../facts/sentences';
import type { Token } from '../facts/tokens';
import { type Term, terms } from '../language';
import { OPEN_ENDED, STUMPS } from './small-words';

/** In UTF-16 units: a whole thought may be longer than a beginning. */
export const LONGEST = 72;
const LONGEST_BEGINNING = 58;
export const LEAST = 3;
/** So many words say something without a verb too. */
const ENOUGH = 5;

const LEADS =
  /^(?:so|and|but|well|ok|okay|oh|ooh|ah|aww+|wow|omg|lol|lmao|lmfao|rofl|ha(?:ha)*h?|hey|hi|hello|yo|guys|ya|yes|yeah|yep|nope|honestly|also|btw|plus|rt|icymi|breaking|update|reminder|tbh|imo|imho|man|bro|dude|anyway|cause|cos|because|damn|dear|hot|video|watch)$/;
/** Tokens that are read out, and whether more follows. */
interface Kept {
  tokens: Token[];
  open: boolean;
}

/** What the words of a sentence are, by its own reading: it is taken apart once, not once for every piece of it. */
export class Heard {
  readonly #start: number;
  readonly #terms: readonly Term[];

  constructor({ start, text }: Sentence) {
    this.#start = start;
    this.#terms = terms(text);
  }

  #among(tokens: readonly Token[]): Term[] {
    const from = (tokens[0]?.start ?? 0) - this.#start;
    const to = (tokens.at(-1)?.end ?? 0) - this.#start;
    return this.#terms.filter(({ start, end }) => start >= from && end <= to);
  }

  /** Whether they hold a verb in a tense. */
  tensed(tokens: readonly Token[]): boolean {
    return this.#among(tokens).some(
      ({ tags }) =>
        tags.has('HoldsVerb') ||
        tags.has('Copula') ||
        tags.has('Modal') ||
        tags.has('PastTense') ||
        tags.has('PresentTense') ||
        tags.has('Imperative'),
    );
  }

  /** Whether this word only says what the next one is like. */
  describes(token: Token): boolean {
    return this.#among([token]).some(({ tags }) => tags.has('Adjective'));
  }
}

/** An account in front of these is who does it, not who is spoken to. */
const DOES =
  /^(?:is|are|was|has|have|had|does|did|keeps?|says?|said|makes?|made|changed|lost|sent|told|cancell?ed|charged|gave|got|goes|needs?|wants?|really|'s|’s)$/;
const HARD = /^(?:[!?…:;|()[\]{}<>→←↓↑➡•·*~=_]+|[–—]+|--+|\.{2,}|\/+|>+|-+)$/;
const CLOSING_CUTS =
  /^(?:that|which|who|whose|when|where|while|because|since|so|but|and|or|as|if|after|before|with|without|in|on|at|for|from|by|into|about|through|during|against|between|under|over|via|than|until|to|of|like)$/;

export function isWordy({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number' || kind === 'money' || kind === 'hashtag' || kind === 'cashtag';
}

/** Where the thought begins: behind accounts, labels ("Breaking:") and throat-clearing. */
function bodyFrom(tokens: readonly Token[]): number {
  let from = 0;
  const colon = tokens.slice(0, 7).findIndex(({ text }) => text === ':');
  if (colon > 0 && tokens.slice(colon + 1).filter(isWordy).length >= LEAST) from = colon + 1;
  for (; from < tokens.length; from++) {
    const token = tokens[from] as Token;
    const next = tokens[from + 1];
    if (token.kind === 'word' && !LEADS.test(token.norm)) break;
    if (token.kind === 'number' || token.kind === 'money' || token.kind === 'cashtag') break;
    if (token.kind === 'hashtag' && next && (next.start === token.end || /^\p{Ll}/u.test(next.text))) break;
    if (token.kind === 'mention' && (next?.start === token.end || tokens[0]?.text === '.')) break;
    if (token.kind === 'mention' && next?.kind === 'word' && (DOES.test(next.norm) || /..ed$/.test(next.norm))) break;
  }
  return from;
}

/** A mark that ends the thought: a dash with room around it does, the hyphen of a word does not. */
function ends(token: Token, before: Token, after: Token | undefined): boolean {
  if (token.kind === 'link' || token.kind === 'emoji' || token.kind === 'newline') return true;
  if (token.kind !== 'mark' || !HARD.test(token.text)) return false;
  const tight = before.end === token.start && after?.start === token.end;
  return !(tight && /^[-.:/–*&_~]$/.test(token.text));
}

export function bodyOf(tokens: readonly Token[], tail: ReadonlySet<Token>): Token[] {
  const from = bodyFrom(tokens);
  let to = from;
  for (; to < tokens.length; to++) {
    if (to > from && ends(tokens[to] as Token, tokens[to - 1] as Token, tokens[to + 1])) break;
    if ((tokens[to] as Token).norm === 'via' && tokens[to + 1]?.kind === 'mention') break;
  }
  const body = trimmed(tokens.slice(from, to));
  const after = tokens[from + body.length];
  // "Better #HoldOn": a hashtag that the sentence does not do without.
  return after?.kind === 'hashtag' && !tail.has(after) && body.length > 0 ? [...body, after] : body;
}

const ARTICLE = /^(?:the|an?|our|my|this|these|your)$/;

/** Without labels, marks and half-said words at its end. */
export function trimmed(tokens: readonly Token[]): Token[] {
  const body = [...tokens];
  while (body.length > 0) {
    const last = body.at(-1) as Token;
    const before = body.at(-2);
    const bound =
      before?.kind === 'word' &&
      (STUMPS.test(before.norm) || OPEN_ENDED.test(before.norm) || ARTICLE.test(body.at(-3)?.norm ?? ''));
    if (isWordy(last) && last.kind !== 'hashtag' && last.kind !== 'cashtag') break;
    if (last.kind === 'mark' && last.text === '%') break;
    if (last.kind === 'mark' && /^["”’')]$/.test(last.text) && body.some(({ text }) => /^["“‘'(]$/.test(text))) break;
    if ((last.kind === 'hashtag' || last.kind === 'mention' || last.kind === 'cashtag') && bound) break;
    body.pop();
  }
  return body;
}

/** The longest beginning that fits and is no stump: in front of a joining word, else behind any word that can end. */
export function cut(body: readonly Token[], said: Heard): Kept | undefined {
  const start = body[0]?.start ?? 0;
  for (let to = body.length - 1; to >= LEAST; to--) {
    const last = body[to - 1] as Token;
    const next = body[to] as Token;
    if (last.end - start > LONGEST_BEGINNING) continue;
    const comma = next.text === ',';
    if (!comma && !CLOSING_CUTS.test(next.norm)) continue;
    const tokens = trimmed(body.slice(0, to));
    const end = tokens.at(-1);
    if (!end || tokens.filter(isWordy).length < LEAST || STUMPS.test(end.norm) || end.kind === 'mention') continue;
    if (!comma && OPEN_ENDED.test(end.norm)) continue;
    if (tokens.filter(isWordy).length < LEAST + 2 && !said.tensed(tokens)) continue;
    return { tokens, open: true };
  }
  return shortened(body, said);
}

/** What fits of it, up to a word that something can end on. */
function shortened(body: readonly Token[], said: Heard): Kept | undefined {
  const start = body[0]?.start ?? 0;
  for (let to = body.length - 1; to > LEAST; to--) {
    const last = body[to - 1] as Token;
    const next = body[to] as Token;
    const name = /^\p{Lu}/u.test(last.text) && /^\p{Lu}/u.test(next.text);
    if (last.end - start > LONGEST_BEGINNING || name || last.kind !== 'word' || next.kind === 'mark') continue;
    if (STUMPS.test(last.norm) || OPEN_ENDED.test(last.norm) || said.describes(last)) continue;
    const tokens = body.slice(0, to);
    if (to > ENOUGH || said.tensed(tokens)) return { tokens, open: true };
  }
  return undefined;
}
