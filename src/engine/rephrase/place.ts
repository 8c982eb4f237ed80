import type { Facts } from '../facts/facts';
import type { Sentence } from '../facts/sentences';
import { terms } from '../language';
import { bodyOf, isLowerCase } from './body';

/** Initials of who wrote it, credits and farewells stay last. */
const SIGN_OFF =
  /\s+(?:[\^/~-][A-Z]{1,3}|via @\S+|[-–—] ?[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}|(?:[Cc]heers|[Bb]est|[Rr]egards|[Tt]hanks|[Ll]ove|[Yy]ours),? [A-Z][a-z]+[.!]?(?: x{1,3})?)\s*$|(?<=[.!?…)])\s+x{1,3}\s*$|\s*\n\s*(?:📸|📷|[Vv]ia |[Pp]hotos?\b|[Cc]redit|[Hh]\/[Tt]|cc |P\.?S\.? )[^\n]*\s*$/u;

/** "I don’t shout. Ruth": a first name behind the last sentence. */
function signature(text: string): RegExpExecArray | undefined {
  const name = /(?<=[.!?…)])\s+(\p{Lu}\p{Ll}+)(?:(?: &| and) \p{Lu}\p{Ll}+)?(?: x{1,3})?\s*$/u.exec(text);
  return name && terms(name[1] ?? '')[0]?.tags.has('FirstName') ? name : undefined;
}

/** Where the last words end, in front of trailing tags, accounts and sign-offs. UTF-16 offset. */
export function endOfTalk(facts: Facts): number {
  const { text, sentences, links } = facts;
  const bodies = sentences.flatMap((sentence) => bodyOf(sentence, facts) ?? []);
  const last = bodies.at(-1);
  if (!last) return text.trimEnd().length;
  const close = Math.max(last.close, links.at(-1)?.end ?? 0);
  // "…/bins. #tips": the mark behind a link closes its sentence.
  const mark = /^[.!?…]+(?=\s|$)/.exec(text.slice(close))?.[0].length ?? 0;
  const end = overEmoji(facts, close + mark);
  const sign = SIGN_OFF.exec(text.slice(0, end)) ?? signature(text.slice(0, end));
  return sign && sign.index > 0 ? sign.index : end;
}

/** A draft with one sentence more. `start` is where that begins, as UTF-16 offset. */
export interface Inserted {
  text: string;
  start: number;
}

/** Whether the last word is a deed that has to be done to something. */
function takesMore(before: string): boolean {
  const end = terms(/[^.!?\n]*$/.exec(before)?.[0].slice(-200) ?? '').at(-1);
  return (end?.tags.has('Infinitive') && !end.tags.has('Noun')) ?? false;
}

/** Whether words that somebody else said are still open before this place and closed behind it. */
function isInQuotation(before: string, after: string): boolean {
  let open = false;
  for (const [mark] of before.slice(before.lastIndexOf('\n\n') + 1).matchAll(/["“”]/g)) {
    open = mark === '“' || (mark === '"' && !open);
  }
  return open && /^[^\n]*["”]/.test(after);
}

/** The draft with one more sentence at this offset, on a line of its own where the draft is written in such lines; nothing where it would part what belongs together. */
export function inserted(text: string, at: number, sentence: string, ownLine: boolean): Inserted | undefined {
  // A smile belongs to what it smiles at.
  const smile = /^\s*[:;]['-]?[)(DPp]+/.exec(text.slice(at))?.[0].length ?? 0;
  let before = text.slice(0, at + smile).trimEnd();
  const after = text.slice(at + smile);
  if (isInQuotation(before, after)) return undefined;
  // "My playbook:" leads on to something that a sentence would part it from.
  if (/^\s*[:→↓|>]/.test(after)) return undefined;
  // Whose words they are belongs to them: “…” - Ana, Deal.
  if (/["”’']$/.test(before) && /^[^\S\n]*[-–—~]\s*\p{Lu}/u.test(after)) return undefined;
  // "(normally £9!) until Sunday" goes on behind the mark.
  if (/^[^\S\n]*\p{Ll}/u.test(after) && /\p{Lu}/u.test(before)) return undefined;
  // "vote..@dana" and "soup."#tips stand so close that nothing fits between.
  if (/^[@#\p{L}\p{N}]/u.test(after) && /\S$/.test(text.slice(0, at + smile))) return undefined;
  const last = /\S+$/.exec(before)?.[0] ?? '';
  // "presented by, @dana": what comes next belongs to it.
  if (
    /(?:[,:&+]|\b(?:by|with|w\/|from|via|of|for|to|at|and|the|a|x|ft\.?|feat\.?|featuring|starring))$/i.test(last) &&
    /^\s*[@#\p{L}\p{N}]/u.test(after)
  )
    return undefined;
  // "We can do more to combat #erosion": the tag is what is combated.
  if (/^\s*[#@]/.test(after) && /\p{L}$/u.test(last) && takesMore(before)) return undefined;
  // An address of coins is as good as a link: a mark behind it would be copied with it.
  const isLink = /^(?:https?:|www\.)|\w\.\w+\/|^(?=\w*\d)(?=\w*[a-z])\w{16,}$/i.test(last);
  // Right behind a link a question would look like the link's own.
  const gap = before === '' ? '' : ownLine ? gapOf(before, isLink) : ' ';
  const isOpen = /[\p{L}\p{N}%)’”"]$/u.test(last) && !/[:;]['-]?[)(DPp]+$/.test(last) && !/[.!?…][)’”"]+$/.test(last);
  // A tag or account may close a sentence; one of several is a label.
  const closes = !isLink && (!/^[@#]/.test(last) || /\p{L} [@#]\S+$/u.test(before));
  // The end of a line needs no mark.
  if (isOpen && closes && gap === ' ') before += '.';
  const joint = after === '' || /^\s/.test(after) ? '' : ' ';
  return { text: before + gap + sentence + joint + after, start: before.length + gap.length };
}

function gapOf(before: string, afterLink: boolean): string {
  if (/\n\s*\n/.test(before)) return '\n\n';
  return afterLink || before.includes('\n') ? '\n' : ' ';
}

/** Behind the emoji that stand right behind the words. */
function overEmoji({ tokens }: Facts, at: number): number {
  let end = at;
  for (const token of tokens) {
    if (token.start < end) continue;
    if (token.kind !== 'emoji') break;
    end = token.end;
  }
  return end;
}

/** Where a sentence after this one may stand: behind the link that it points to. */
export function behind(sentence: Sentence, facts: Facts): number {
  const body = bodyOf(sentence, facts);
  return body?.link?.end ?? overEmoji(facts, body?.close ?? sentence.end);
}

/** The draft with each of these sentences at the end of its talk, where one can stand there; in small letters where its author writes so. */
export function endingIn(facts: Facts, sentences: readonly string[]): string[] {
  const small = isLowerCase(facts);
  return sentences.flatMap((sentence) => {
    const said = small ? `${sentence[0]?.toLowerCase()}${sentence.slice(1)}` : sentence;
    return inserted(facts.text, endOfTalk(facts), said, true)?.text ?? [];
  });
}
