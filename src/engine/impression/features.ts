import type { Facts } from '../facts/facts';

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

/** Words with a capital inside a sentence, where a capital means a name or a headline. */
function capitalised(facts: Facts): number {
  let count = 0;
  for (const { words } of facts.sentences) {
    for (const word of words.slice(1)) if (/^\p{Lu}\p{Ll}/u.test(word.text)) count++;
  }
  return count;
}

/** All features of a draft. Counts are on a log scale, shares run from 0 to 1. */
export function featuresOf(facts: Facts): Features {
  const { sentences, said, words, links, tags, mentions, emoji, persons, text, tokens, questions } = facts;
  const n = words.length;
  const lines = text.split('\n').filter((line) => line.trim());
  const bullets = lines.filter((line) => /^\s*(?:[-•*→✅✔👉▪]|\d+[.)])/u.test(line)).length;
  const genuine = questions.filter((question) => question.type === 'genuine');
  const last = sentences.at(-1);
  const first = tokens[0];
  const orders = facts.hits('orders');
  const loud = facts.shouting.reduce((sum, run) => sum + run.letters, 0);
  const exclaims = tokens.filter((token) => token.kind === 'mark' && token.text.startsWith('!')).length;
  const names = capitalised(facts);
  const withNorm = (set: ReadonlySet<string>) => said.filter((word) => set.has(word.norm)).length;
  const quoted = tokens.filter((token) => token.quoted).length;
  const linkAt = tokens.findIndex((token) => token.kind === 'link');
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
    ['link:last', flag(last?.tokens.at(-1)?.kind === 'link')],
    ['link:after-colon', flag(linkAt > 0 && /[:>→👉]$/u.test(beforeLink))],
    ['link:after-dots', flag(linkAt > 0 && /^(?:\.\.|…)/.test(beforeLink))],
    ['link:then-tag', flag(afterLink?.kind === 'hashtag')],
    ['link:nobody', flag(links.length > 0 && persons.i.length + persons.you.length + persons.we.length === 0)],
    ['link:we', flag(links.length > 0 && persons.we.length > 0 && persons.i.length === 0)],
    ['link:i', flag(links.length > 0 && persons.i.length > 0)],
    ['mentions', amount(mentions.length)],
    ['mention:first', flag(first?.kind === 'mention')],
    ['mention:first-no-link', flag(first?.kind === 'mention' && links.length === 0)],
    ['emoji', amount(emoji.length)],
    ['emoji:share', share(emoji.length, tokens.length)],
    ['exclaims', amount(exclaims)],
    ['shouting', share(loud, text.length)],
    ['shouting:any', flag(loud >= 8)],
    ['money', amount(facts.of('money').length)],
    ['numbers', amount(facts.of('number').length)],
    ['percent', flag(tokens.some((token) => token.kind === 'number' && token.text.endsWith('%')))],
    ['cashtags', amount(facts.of('cashtag').length)],
    ['words', amount(n)],
    ['words:short', flag(n < 8)],
    ['words:long-post', flag(n > 80)],
    [
      'word-length',
      share(
        words.reduce((sum, word) => sum + word.text.length, 0),
        n,
      ),
    ],
    ['long-words', share(words.filter((word) => word.text.length >= 8).length, n)],
    ['sentences', amount(sentences.length)],
    ['sentence-length', share(n, sentences.length)],
    ['lines', amount(lines.length)],
    ['lines:short', share(lines.filter((line) => line.length < 60).length, lines.length) * flag(lines.length > 3)],
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
    ['dots', flag(/\.\.\.|…/.test(text))],
    ['pipe', flag(tokens.some((token) => token.text === '|'))],
    ['rt', flag(/^(?:rt|via|mt)\b/i.test(text.trim()))],
    ['contractions', amount(said.filter((word) => CONTRACTION.test(word.norm)).length)],
    ['stretched', flag(said.some((word) => STRETCHED.test(word.text)))],
    ['talk', amount(withNorm(TALK))],
    ['newsy', amount(withNorm(NEWSY))],
    ['parentheses', flag(text.includes('('))],
    ['reply', flag(facts.isReply)],
  ]);
  for (const [list, hits] of facts.phrases) features.set(`list:${list}`, amount(hits.length));
  return features;
}
