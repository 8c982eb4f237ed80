import type { Facts } from '../facts/facts';
import { hasFiniteVerb, isOrder, isSentence } from '../language';
import { spoken } from '../questions/asking';
import type { ShapedQuestion, Weave } from '../questions/shape';
import { shapes } from '../questions/shapes';
import type { Blank } from '../reading';
import { bodyOf, inner, isLowerCase } from './body';
import { capitalised } from './edits';
import { behind, endOfTalk, inserted } from './place';

/** A draft with an answer, or the place for one, in it. */
export interface Woven {
  text: string;
  blanks: Blank[];
  /** The answer with its label, as it stands there. */
  sentence: string;
  /** The same without what is filled in, as it is weighed: a question is ours, and an answer is for its author to weigh. */
  unsaid: string;
}

/** What stands in a blank inside a sentence while it is weighed. */
const UNSAID = '…';

/** How a lead is found again: as one person or as a house says it, with either apostrophe. */
function patternOf(lead: string): string {
  const [as, them] = [spoken(lead, false), spoken(lead, true)].map((said) =>
    said
      .trimEnd()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/’/g, "[’']")
      .replace(/ ?…/g, '[^.!?:\\n]{2,60}'),
  );
  return as === them ? `${as}` : `${as}|${them}`;
}

/** A draft that already tells one of these has no need of a second. */
const TOLD = new RegExp(
  `(?:^|[.!?…]\\s|\\s)(?:${[...new Set(shapes.flatMap(({ leads = [] }) => leads))].map(patternOf).join('|')})(?=\\s|$)`,
);

/** A label introduces a few words. A sentence needs none, and a blank is introduced by its own question. */
function spokenFor(weave: Weave, answer: string | undefined): Weave {
  const isBare = isLabel(weave) && (answer === undefined || isSentence(answer));
  return isBare ? { ...weave, before: '', after: answer === undefined ? '' : weave.after } : weave;
}

function answerText(answer: string, { before, after }: Weave, lowerCase: boolean): string {
  const said = answer.replace(/[⟦⟧]/g, '').replace(/\s+/g, ' ').trim();
  const closed = /^[.:]/.test(after) ? said.replace(/[.!…,;:]+$/, '') : said;
  if (before === '') return lowerCase ? closed : closed.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return before.trimEnd().endsWith(':') ? closed : inner(closed);
}

/** What stands between the words before and after: the answer, or the question in brackets. */
function filling(question: ShapedQuestion, weave: Weave, answer: string | undefined, lowerCase: boolean): string {
  return answer ? answerText(answer, weave, lowerCase) : `⟦${weave.blank ?? question.text}⟧`;
}

function ending(weave: Weave, answer: string | undefined, filled: string): string {
  if (weave.after) return /[.!?…]$/.test(filled) && weave.after === '.' ? '' : weave.after;
  return !answer || /[.!?…:)\]”"]$|\p{Extended_Pictographic}$/u.test(filled) ? '' : '.';
}

/** The sentence that brings the news: the one with the topic, else the first that says something. */
function newsIn(facts: Facts, topic: string | undefined) {
  const told = facts.sentences.filter(({ words, ending: mark }) => words.length >= 3 && mark !== '?');
  const about = topic?.toLowerCase();
  // What is asked of the whole stands behind the link, where there is one.
  if (!about) return told.findLast((sentence) => bodyOf(sentence, facts)?.link) ?? told[0];
  return told.find(({ text }) => text.toLowerCase().includes(about)) ?? told[0];
}

/** Weaves the answer to a question into the draft, or a blank for it; nothing where it has no place. */
export function woven(facts: Facts, question: ShapedQuestion, answer: string | undefined): Woven | undefined {
  if (!question.weave || facts.text.includes('⟦') || TOLD.test(facts.text)) return undefined;
  const weave = spokenFor(question.weave, answer);
  const filled = filling(question, weave, answer, isLowerCase(facts));
  const sentence = weave.before + filled + ending(weave, answer, filled);
  const put = placed(facts, question, question.weave, sentence);
  if (!put) return undefined;
  const start = put.start + weave.before.length;
  const end = start + filled.length;
  // A sentence of its own is left out with its label; a gap in one of the draft's keeps what stands around it.
  const isOwn = weave.before === '' || isLabel(weave);
  return {
    text: put.text,
    sentence,
    blanks: answer ? [] : [{ start, end, question: question.id }],
    unsaid: isOwn
      ? put.text.slice(0, put.start).trimEnd() + put.text.slice(put.start + sentence.length)
      : put.text.slice(0, start) + UNSAID + put.text.slice(end),
  };
}

/** What a reply opens with before it says anything: "Hi Karen". */
const GREETING =
  /^(?:(?:[Hh](?:iya|i|ey|ello)|[Dd]ear)(?: there| all| hun| hon| love| lovely| mate| babe| everyone| guys| folks| \p{Lu}\p{Ll}+| @[\w.]+)?[,!]?|\p{Lu}\p{Ll}+,)\s+(?=\S)/u;

/** More sentences than this behind the news tell a story, which nothing may break into. */
const STORY = 4;

/** A label can stand at the end of a story too; a sentence that says "it" cannot be so far from what it means. */
function isLabel({ before }: Weave): boolean {
  return before.endsWith(': ');
}

/** A plain statement can be said to somebody; an order, a label or a cry cannot. */
function takesAddress(opening: string, words: number): boolean {
  return (
    words > 3 &&
    hasFiniteVerb(opening) &&
    !isOrder(opening) &&
    !/\w: |^(?:plz|please|hey|hi|hello|guys)\b/i.test(opening)
  );
}

function placed(facts: Facts, question: ShapedQuestion, weave: Weave, sentence: string) {
  const { text } = facts;
  if (weave.place === 'front') {
    const start = facts.sentences.map((sentence) => bodyOf(sentence, facts)).find((body) => body !== undefined)?.start;
    if (start === undefined) return undefined;
    const greeting = facts.isReply ? GREETING.exec(text.slice(start))?.[0] : undefined;
    if (greeting) {
      const head = text.slice(0, start) + greeting.trimEnd().replace(/[^,!]$/, '$&,');
      const rest = capitalised(text.slice(start + greeting.length));
      return { text: `${head} ${sentence} ${rest}`, start: head.length + 1 };
    }
    const rest = text.slice(start);
    const [opening] = facts.sentences.filter(({ words }) => words.length > 0);
    // "For bakers: One day only" would be two labels.
    if (weave.after === ':' && !(opening && takesAddress(opening.text, opening.words.length))) return undefined;
    if (weave.after === ':' && /^(?:if|for|when|my|i)\b/i.test(rest)) return undefined;
    const joined = weave.after === ':' ? inner(rest) : rest;
    return { text: `${text.slice(0, start)}${sentence} ${joined}`, start };
  }
  if (weave.place === 'after-news') {
    const news = newsIn(facts, question.topic);
    if (!news) return undefined;
    if (facts.sentences.length - facts.sentences.indexOf(news) > STORY)
      return isLabel(weave) ? inserted(text, endOfTalk(facts), sentence, true) : undefined;
    const at = Math.min(behind(news, facts), Math.max(endOfTalk(facts), 1));
    // "Here is my playbook:" leads on to what comes next.
    if (/^\s*[:*_~]/.test(text.slice(at)) || /[:,]$/.test(text.slice(0, at).trimEnd())) return undefined;
    // The sentence goes on behind a link or tag in its middle: nothing may come between.
    const rest = news.end > at ? text.slice(at, news.end) : '';
    if (/\p{L}/u.test(rest.replace(/[#@＃]\S+|https?:\S+/g, ''))) return undefined;
    return inserted(text, at, sentence, false);
  }
  return inserted(text, endOfTalk(facts), sentence, true);
}
