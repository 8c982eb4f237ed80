import { Facts, type Span } from '../facts/facts';
import type { Token } from '../facts/tokens';
import { baitOf } from './bait';
import { CLOSED_LIST } from './closed-list';
import { dictatedIn } from './dictated';
import { isEveryday } from './everyday';
import { plainWord } from './plain-words';

/** Labels that the law asks for: they say that somebody paid. */
export const DISCLOSURE = /^(?:ad|ads|advert|sponsored|spon|sp|gifted|paid\w*|\w+partner|affiliate|pr|werbung)$/;

/** Words that turn a sentence round, bind an offer or date it: none may go. */
const BINDING =
  /\b(?:not|no|never|none|nobody|nothing|nor|neither|without|cannot|hardly|while|until|till|unless|only|except|excludes?|excluding|subject|select|selected|up to|valid|expires?|ends?|ending|closes?|deadline|per|min|minimum|max|maximum|at least|less than|more than|over|under|terms|t&cs?|apply|conditions|sponsored|gifted|affiliate|advice|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|today|tonight|tomorrow|yesterday|noon|midnight|(?<=\d ?)[ap]m)\b|\w+n['’]t\b|[®™©]/gi;

/** Words of buttons, beside those of the closed list. */
const BUTTON = /^(?:click|rt|shop|buy|order|details|info|information|full|news)$/;

/** Set phrases of hurry and sorry: their "not" denies nothing. */
const EMPTY_NOT =
  /\b(?:(?:do ?n['’]?o?t|do not) (?:miss(?: out)?(?: on)?|wait|delay|hesitate|forget(?: to)?|sleep on|like|want|just take|take)|(?:won['’]t|don['’]t) want to miss|not to (?:be missed|spam|plug|self[- ]promote)|(?:no one|nobody) (?:will|is going to) (?:read|see)|run,? don['’]t walk|now or never|look no further|why not|over the moon|(?:the wait is|it['’]s) over|no excuses|in today['’]s (?:[\w-]+ ){0,4}(?:world|landscape|age|era|market|marketplace|economy|climate|environment|times))\b/gi;

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function within(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}

/** Links, accounts, amounts: whatever a reader could look up. Tags in a sentence and disclosures count, labels do not. */
function checkable(facts: Facts, bait: readonly Span[]): string[] {
  const labels = new Set(facts.trailingTags.filter((tag) => !DISCLOSURE.test(tag.norm.slice(1))));
  return (
    facts.tokens
      .filter(({ kind }) => /^(?:link|mention|number|money|cashtag|hashtag)$/.test(kind))
      .filter((token) => !labels.has(token) && !(token.kind === 'number' && within(bait, token)))
      // "#marketing" in a sentence may be said as "marketing": the word counts, not the sign.
      .flatMap((token) => (token.kind === 'hashtag' && plainWord(token) ? [] : sayingOf(token)))
  );
}

/** "13TH" is no other day than "13th". */
const sayingOf = ({ kind, text }: Token) => (kind === 'number' ? text.toLowerCase() : text);

/** Whether every everyday word that the draft tags in a sentence is still said, tagged or not. */
function saysTagged(draft: Facts, wording: string): boolean {
  const labels = new Set(draft.trailingTags);
  const small = wording.toLowerCase();
  return draft.tags.every((tag) => {
    const word = labels.has(tag) ? undefined : plainWord(tag);
    return word === undefined || small.includes(word.toLowerCase()) || small.includes(tag.norm);
  });
}

/** Words that no number counts: "buy 2 get one free", "ring 555 0100 now". */
const COUNTED_BY_NONE = /^(?:get|or|and|to|for|now|today|don['’]?t|if|please)$/;

/** A number with the word that it counts: "40 prams". */
function amounts(facts: Facts, bait: readonly Span[]): string[] {
  return facts.tokens.flatMap((token, i) => {
    const next = facts.tokens[i + 1];
    if (token.kind !== 'number' || next?.kind !== 'word' || COUNTED_BY_NONE.test(next.norm) || within(bait, token))
      return [];
    return [`${sayingOf(token)} ${next.norm}`];
  });
}

/** The number of a step with its first word: "1. Fold". */
function steps(text: string): string[] {
  return [...text.matchAll(/(?:^|\s)(\d{1,2}[.)])\s+(\S+)/g)].map(([, number, word]) => `${number} ${word}`);
}

/** A word in quotation marks that people are told to give back is nobody's saying. */
function dictated({ sentences }: Facts): Set<string> {
  return new Set(sentences.flatMap(({ text }) => dictatedIn(text.trimStart())?.word ?? []));
}

function quotations({ tokens, text }: Facts): string[] {
  const runs: Token[][] = [];
  for (const [i, token] of tokens.entries()) {
    if (!token.quoted) continue;
    if (tokens[i - 1]?.quoted) (runs.at(-1) as Token[]).push(token);
    else runs.push([token]);
  }
  return runs.map((run) => text.slice(run[0]?.start, run.at(-1)?.end));
}

/** Behind these a word has its capital since it opens something. */
const OPENED = /(?:["“*:>•–—|]|[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\s*$/u;

/** Words with a capital inside a sentence, shouts aside. */
function names(facts: Facts, bait: readonly Span[]): string[] {
  const unsaid = dictated(facts);
  const openings = new Set(facts.sentences.map(({ words }) => words[0]));
  return (
    facts.words
      .filter((word) => /^\p{Lu}/u.test(word.text) && !/^I(?:['’]|$)/.test(word.text) && !openings.has(word))
      .filter(
        (word) =>
          !unsaid.has(word.text) && !within(bait, word) && !facts.shouting.some((shout) => within([shout], word)),
      )
      .filter((word) => !OPENED.test(facts.text.slice(Math.max(0, word.start - 12), word.start)))
      // "Read More", "Buy Tickets Now": a button's capitals name nobody.
      .filter(({ norm }) => !CLOSED_LIST.has(norm) && !BUTTON.test(norm))
      // "Going FAST" is stress.
      .filter(({ norm, text }) => !(/^\p{Lu}{4,}$/u.test(text) && isEveryday(norm)))
      .map(({ norm }) => norm)
  );
}

function bindings(text: string): string[] {
  return [...text.replace(EMPTY_NOT, '').matchAll(BINDING)].map(([word]) => word.toLowerCase().replace('’', "'"));
}

function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
}

/** Whether all of these are still there, as often as before. */
function holds(have: readonly string[], need: readonly string[]): boolean {
  const left = counted(have);
  return [...counted(need)].every(([item, count]) => (left.get(item) ?? 0) >= count);
}

/**
 * Whether a wording says all that the draft says: every link, account, amount, date, name, quotation, negation and
 * condition, and no other. `added` is what the author answered, which may bring facts of its own.
 */
export function keepsFacts(draft: Facts, wording: string, added: string): boolean {
  const result = new Facts({ ...draft.draft, text: wording });
  const bait = baitOf(draft);
  const answer = added ? new Facts({ text: added }) : undefined;
  const before = checkable(draft, bait);
  // A label of the draft is one still where something now stands behind it.
  const labels = new Set(draft.trailingTags.map(({ text }) => text));
  const after = checkable(result, []).filter((fact) => !labels.has(fact) || before.includes(fact));
  const brought = answer ? checkable(answer, []) : [];
  // What stood in a call for likes may go with it, or stay in the question that it becomes.
  const may = checkable(draft, []);
  if (!holds(after, [...before, ...brought]) || !holds([...may, ...brought], after)) return false;
  if (!saysTagged(draft, wording)) return false;
  if (!holds(amounts(result, []), amounts(draft, bait))) return false;
  if (!holds(steps(draft.text), steps(wording))) return false;
  const unsaid = dictated(draft);
  if (!quotations(draft).every((said) => wording.includes(said) || unsaid.has(said))) return false;
  if (
    !holds(
      result.words.map(({ norm }) => norm),
      names(draft, bait),
    )
  )
    return false;
  const bound = bindings(blanked(draft.text, bait));
  const binding = bindings(wording);
  const theirs = bindings(added);
  if (!holds(binding, [...bound, ...theirs]) || !holds([...bindings(draft.text), ...theirs], binding)) return false;
  const opensWithMention = (facts: Facts) => facts.tokens[0]?.kind === 'mention';
  return !opensWithMention(result) || opensWithMention(draft);
}
