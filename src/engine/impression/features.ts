import type { Facts } from '../facts/facts';
import type { Line } from '../facts/lines';
import { oncePer } from '../facts/once';
import type { Saying } from '../facts/saying';
import { keptWith } from '../remembered';
import { lureOf } from './lure';
import { mannersOf } from './manners';

/** What an impression is made of: a number each, by name. Phrases of a list are a feature of their own (`list:<id>`). */
export type Features = Map<string, number>;

const CONTRACTION =
  /^(?:i'm|i've|i'd|i'll|you're|you've|it's|that's|there's|he's|she's|we're|they're|don't|doesn't|didn't|can't|won't|isn't|wasn't|aren't|haven't|hadn't|couldn't|wouldn't|shouldn't|let's|im|dont|cant)$/;
const STRETCHED = /(\p{L})\1{2,}/u;
const TALK = new Set(
  'yeah yes no oh well ok okay hey hi lol haha hahaha wow omg sorry please thanks actually maybe honestly kinda sorta guess think feel felt wish hope hated loved remember thought wondering trying tried anyway though really just pretty stuff bit'.split(
    ' ',
  ),
);
const NEWSY = new Set(
  'president minister police court government report reports says said announces announced launches launched reveals unveils wins election official officials global market markets shares state city company companies million billion percent according research study'.split(
    ' ',
  ),
);

const share = (part: number, whole: number): number => (whole ? part / whole : 0);
const amount = (count: number): number => Math.log1p(count);

/** What a sentence or a line adds to the counts of its draft. */
interface Counts {
  exclaims: number;
  /** Words with a capital inside a sentence, where a capital means a name or a headline. */
  names: number;
  letters: number;
  longWords: number;
  contractions: number;
  talk: number;
  newsy: number;
  stretched: number;
  pipes: number;
  quoted: number;
  /** Lines with anything in them, those that are short, and those that begin as an item of a list. */
  filled: number;
  short: number;
  bullets: number;
}

const NOTHING: Readonly<Counts> = {
  exclaims: 0,
  names: 0,
  letters: 0,
  longWords: 0,
  contractions: 0,
  talk: 0,
  newsy: 0,
  stretched: 0,
  pipes: 0,
  quoted: 0,
  filled: 0,
  short: 0,
  bullets: 0,
};
const NAMES = Object.keys(NOTHING) as (keyof Counts)[];

function add(sum: Counts, counts: Readonly<Partial<Counts>>): void {
  for (const name of NAMES) sum[name] += counts[name] ?? 0;
}

const inSaying = keptWith(({ tokens, words }: Saying): Partial<Counts> => {
  const said = words.filter(({ quoted }) => !quoted);
  const count = <T>(of: readonly T[], test: (one: T) => boolean) => of.filter(test).length;
  return {
    exclaims: count(tokens, ({ kind, text }) => kind === 'mark' && text.startsWith('!')),
    names: count(words.slice(1), ({ text }) => /^\p{Lu}\p{Ll}/u.test(text)),
    letters: words.reduce((sum, { text }) => sum + text.length, 0),
    longWords: count(words, ({ text }) => text.length >= 8),
    contractions: count(said, ({ norm }) => CONTRACTION.test(norm)),
    talk: count(said, ({ norm }) => TALK.has(norm)),
    newsy: count(said, ({ norm }) => NEWSY.has(norm)),
    stretched: count(said, ({ text }) => STRETCHED.test(text)),
    pipes: count(tokens, ({ text }) => text === '|'),
  };
});

const inLine = keptWith(({ text, tokens, sentences }: Line): Counts => {
  const written = text.endsWith('\n') ? text.slice(0, -1) : text;
  const filled = written.trim() !== '';
  const sum: Counts = {
    ...NOTHING,
    quoted: tokens.filter(({ quoted }) => quoted).length,
    filled: filled ? 1 : 0,
    short: filled && written.length < 60 ? 1 : 0,
    bullets: /^\s*(?:[-•*→✅✔👉▪]|\d+[.)])/u.test(written) ? 1 : 0,
  };
  for (const { saying } of sentences) add(sum, inSaying(saying));
  return sum;
});

function countsOf({ lines }: Facts): Counts {
  const sum = { ...NOTHING };
  for (const { line } of lines) add(sum, inLine(line));
  return sum;
}

/** What the feature of a list of phrases is called. */
const named = new Map<string, string>();
function nameOf(list: string): string {
  const name = named.get(list) ?? `list:${list}`;
  named.set(list, name);
  return name;
}

/** Up to so many emoji tell nothing. */
const FEW_EMOJI = 2;

/** All features of a draft. Counts are on a log scale, shares run from 0 to 1. Made once a draft. */
export const featuresOf = oncePer((facts): Features => {
  const { sentences, words, links, tags, mentions, emoji, persons, text, tokens, questions } = facts;
  const n = words.length;
  const genuine = questions.filter((question) => question.type === 'genuine');
  // Emoji and labels behind it do not change how a draft ends.
  const last = sentences.findLast((sentence) => sentence.words.length > 0);
  const first = tokens[0];
  const orders = facts.hits('orders');
  const loud = facts.shouting.reduce((sum, run) => sum + run.letters, 0);
  const counts = countsOf(facts);
  const { exclaims, names, letters, longWords, contractions, talk, newsy, stretched, pipes } = counts;
  const { quoted, filled, short, bullets } = counts;
  const linkAt = links[0] ? tokens.indexOf(links[0]) : -1;
  const beforeLink = tokens[linkAt - 1]?.text ?? '';
  const afterLink = tokens[linkAt + 1];
  const flag = (on: boolean) => (on ? 1 : 0);
  const features: Features = new Map([
    ['tags', amount(tags.length)],
    ['tags:4+', flag(tags.length >= 4)],
    ['tags:share', share(tags.length, tokens.length)],
    ['tags:trailing', amount(facts.trailingTags.length)],
    ['tags:inside', amount(tags.length - facts.trailingTags.length)],
    ['tags:first', flag(first?.kind === 'hashtag')],
    ['links', amount(links.length)],
    ['link:last', flag(tokens.findLast(({ kind }) => kind !== 'emoji' && kind !== 'newline')?.kind === 'link')],
    ['link:after-colon', flag(linkAt > 0 && /[:>→👉]$/u.test(beforeLink))],
    ['link:after-dots', flag(linkAt > 0 && /^(?:\.\.|…)/.test(beforeLink))],
    ['link:then-tag', flag(afterLink?.kind === 'hashtag')],
    ['link:nobody', flag(links.length > 0 && persons.i.length + persons.you.length + persons.we.length === 0)],
    ['link:we', flag(links.length > 0 && persons.we.length > 0 && persons.i.length === 0)],
    ['link:i', flag(links.length > 0 && persons.i.length > 0)],
    ['mentions', amount(mentions.length)],
    ['mention:first', flag(first?.kind === 'mention')],
    ['mention:first-no-link', flag(first?.kind === 'mention' && links.length === 0)],
    ['emoji', amount(Math.max(0, emoji.length - FEW_EMOJI))],
    ['exclaims', amount(exclaims)],
    ['shouting', share(loud, text.length)],
    ['shouting:any', flag(loud >= 8)],
    ['money', amount(facts.of('money').length)],
    ['numbers', amount(facts.of('number').length)],
    ['percent', flag(facts.of('number').some(({ text: figure }) => figure.endsWith('%')))],
    ['cashtags', amount(facts.of('cashtag').length)],
    ['words', amount(n)],
    ['words:short', flag(n < 8)],
    ['words:long-post', flag(n > 80)],
    ['word-length', share(letters, n)],
    ['long-words', share(longWords, n)],
    ['sentences', amount(sentences.length)],
    ['sentence-length', share(n, sentences.length)],
    ['lines', amount(filled)],
    ['lines:short', share(short, filled) * flag(filled > 3)],
    ['bullets', amount(bullets)],
    ['i', share(persons.i.length, n)],
    ['i:any', flag(persons.i.length > 0)],
    ['i:not-we', flag(persons.i.length > 0 && persons.we.length === 0)],
    ['i:no-link', flag(persons.i.length > 0 && links.length === 0)],
    ['i>you', flag(persons.i.length > persons.you.length)],
    ['we', share(persons.we.length, n)],
    ['we:any', flag(persons.we.length > 0)],
    ['you', share(persons.you.length, n)],
    ['you:any', flag(persons.you.length > 0)],
    ['they:any', flag(persons.they.length > 0)],
    ['nobody', flag(persons.i.length + persons.we.length + persons.you.length + persons.they.length === 0)],
    ['questions', amount(genuine.length)],
    ['questions:share', share(genuine.length, sentences.length)],
    ['questions:last', flag(last !== undefined && genuine.some((question) => question.sentence === last))],
    ['questions:no-link', flag(genuine.length > 0 && links.length === 0 && orders.length === 0)],
    ['questions:sales', flag(questions.some((question) => question.type === 'sales'))],
    ['questions:rhetorical', flag(questions.some((question) => question.type === 'rhetorical'))],
    ['orders', amount(orders.length)],
    ['orders:last', flag(orders.some((hit) => hit.sentence === last?.index))],
    ['orders:link', flag(orders.length > 0 && links.length > 0)],
    ['names', share(names, n)],
    ['headline', flag(n >= 4 && names / Math.max(1, n - sentences.length) > 0.7)],
    ['lower-case', flag(/^\p{Ll}/u.test(text.trim()))],
    ['no-full-stop', flag(last?.ending === '')],
    ['quoted', share(quoted, tokens.length)],
    ['quoted:first', flag(first?.quoted ?? false)],
    ['dots', flag(text.includes('...') || text.includes('…'))],
    ['pipe', flag(pipes > 0)],
    ['rt', flag(/^(?:rt|via|mt)\b/i.test(text.trim()))],
    ['contractions', amount(contractions)],
    ['stretched', flag(stretched > 0)],
    ['talk', amount(talk)],
    ['newsy', amount(newsy)],
    ['parentheses', flag(text.includes('('))],
    ['reply', flag(facts.isReply)],
  ]);
  for (const [name, value] of [...lureOf(facts), ...mannersOf(facts)]) features.set(name, value);
  for (const [list, hits] of facts.phrases) features.set(nameOf(list), amount(hits.length));
  return features;
});
