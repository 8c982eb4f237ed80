import { type Hit, phrasesIn } from '../lexicon/match';
import type { Author, Draft } from '../reading';
import { keptWith } from '../remembered';
import { languageOf } from './language';
import { linesOf, type PlacedLine } from './lines';
import { type Person, personsIn } from './pronouns';
import { type AskedQuestion, questionsOf } from './questions';
import type { Sentence } from './sentences';
import { type Shout, shoutsIn } from './shouting';
import type { Token, TokenKind } from './tokens';

export interface Span {
  start: number;
  end: number;
}

const wordsIn = keptWith(({ tokens }: PlacedLine) => tokens.filter(({ kind }) => kind === 'word'));
const saidIn = keptWith((line: PlacedLine) => wordsIn(line).filter(({ quoted }) => !quoted));

const kindsIn = keptWith(({ tokens }: PlacedLine) => {
  const kinds = new Map<TokenKind, Token[]>();
  for (const token of tokens) {
    const kind = kinds.get(token.kind);
    if (kind) kind.push(token);
    else kinds.set(token.kind, [token]);
  }
  return kinds;
});

const shoutsInLine = keptWith(({ sentences }: PlacedLine) => shoutsIn(sentences));

const personsInLine = keptWith(({ sentences }: PlacedLine) => {
  const persons: { person: Person; word: Token }[] = [];
  for (const { saying, words } of sentences) {
    for (const { person, at } of personsIn(saying)) persons.push({ person, word: words[at] as Token });
  }
  return persons;
});

const hitsInLine = keptWith(({ sentences }: PlacedLine) => {
  const hits: Hit[] = [];
  for (const { saying, start, index } of sentences) {
    for (const found of phrasesIn(saying)) {
      const { list, text, from, to } = found;
      hits.push({ list, start: start + found.start, end: start + found.end, text, sentence: index, from, to });
    }
  }
  return hits;
});

/** What every line has of something, in order. A loop, because these lists are long and `flatMap` is slow. */
function inAll<T>(lines: readonly PlacedLine[], of: (line: PlacedLine) => readonly T[]): T[] {
  const all: T[] = [];
  for (const line of lines) for (const one of of(line)) all.push(one);
  return all;
}

/** Computes once, when first asked. */
function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * What is in a draft, before anybody judges it. Everything is computed when a rule first asks, and once. Words inside
 * quotation marks are kept apart (`token.quoted`): the author did not say them.
 */
export class Facts {
  readonly draft: Draft;
  readonly text: string;
  readonly lines: readonly PlacedLine[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];

  constructor(draft: Draft) {
    this.draft = draft;
    this.text = draft.text;
    this.lines = linesOf(draft.text);
    this.tokens = inAll(this.lines, ({ tokens }) => tokens);
    this.sentences = inAll(this.lines, ({ sentences }) => sentences);
  }

  /** Whether it answers somebody: a reply or comment, or a post with one to answer. */
  get isReply(): boolean {
    const { kind, replyTo } = this.draft;
    return kind === 'reply' || kind === 'comment' || (kind === undefined && replyTo !== undefined);
  }

  /** The post that is answered or quoted, read the same way. */
  readonly #parent = lazy((): Facts | undefined =>
    this.draft.replyTo ? new Facts({ text: this.draft.replyTo.text }) : undefined,
  );
  get parent(): Facts | undefined {
    return this.#parent();
  }

  readonly #language = lazy(() => languageOf(this.lines));
  get language(): string {
    return this.#language();
  }

  readonly #kinds = new Map<TokenKind, readonly Token[]>();
  /** All tokens of a kind, in order. */
  of(kind: TokenKind): readonly Token[] {
    const known = this.#kinds.get(kind);
    if (known) return known;
    const found = inAll(this.lines, (line) => kindsIn(line).get(kind) ?? []);
    this.#kinds.set(kind, found);
    return found;
  }

  readonly #words = lazy(() => inAll(this.lines, wordsIn));
  /** All words, quoted ones too. */
  get words(): readonly Token[] {
    return this.#words();
  }

  readonly #said = lazy(() => inAll(this.lines, saidIn));
  /** The author's own words. */
  get said(): readonly Token[] {
    return this.#said();
  }

  get links(): readonly Token[] {
    return this.of('link');
  }
  get tags(): readonly Token[] {
    return this.of('hashtag');
  }
  get mentions(): readonly Token[] {
    return this.of('mention');
  }
  get emoji(): readonly Token[] {
    return this.of('emoji');
  }

  readonly #hits = lazy(() => {
    const byList = new Map<string, Hit[]>();
    for (const line of this.lines) {
      for (const hit of hitsInLine(line)) {
        const hits = byList.get(hit.list);
        if (hits) hits.push(hit);
        else byList.set(hit.list, [hit]);
      }
    }
    return byList;
  });
  /** Phrases of every list that has any in the author's own words. */
  get phrases(): ReadonlyMap<string, readonly Hit[]> {
    return this.#hits();
  }
  /** Phrases of this list in the author's own words, in order. */
  hits(list: string): readonly Hit[] {
    return this.#hits().get(list) ?? [];
  }
  /** Those of them that stand in this sentence. */
  hitsIn(sentence: Sentence, list: string): Hit[] {
    return this.hits(list).filter((hit) => hit.sentence === sentence.index);
  }

  readonly #questions = lazy(() =>
    questionsOf(this.sentences, (sentence, list) => this.hitsIn(sentence, list), this.isReply),
  );
  get questions(): readonly AskedQuestion[] {
    return this.#questions();
  }

  readonly #persons = lazy(() => {
    const persons: Record<Person, Token[]> = { i: [], we: [], you: [], they: [] };
    for (const line of this.lines) for (const { person, word } of personsInLine(line)) persons[person].push(word);
    return persons;
  });
  /** Pronouns by person, outside quotations. */
  get persons(): Readonly<Record<Person, readonly Token[]>> {
    return this.#persons();
  }

  readonly #trailingTags = lazy(() => {
    const tail: Token[] = [];
    for (let i = this.tokens.length - 1; i >= 0; i--) {
      const token = this.tokens[i] as Token;
      if (token.kind === 'hashtag') tail.unshift(token);
      else if (token.kind !== 'newline' && token.kind !== 'link' && token.kind !== 'emoji' && token.kind !== 'mark')
        break;
    }
    return tail;
  });
  /** Hashtags after the last sentence: labels, not words of it. */
  get trailingTags(): readonly Token[] {
    return this.#trailingTags();
  }

  readonly #shouting = lazy(() => inAll(this.lines, shoutsInLine));
  /** Runs of words in capitals that hold more than acronyms. */
  get shouting(): readonly Shout[] {
    return this.#shouting();
  }

  /** Whether a link or mention is the author's own, as far as the draft says who the author is. */
  isOwn(token: Token): boolean {
    const author: Author = this.draft.author ?? {};
    if (token.kind === 'mention') {
      const name = token.norm.slice(1);
      return (author.handles ?? []).some((handle) => handle.replace(/^@/, '').toLowerCase() === name);
    }
    if (token.kind === 'link') {
      const host = token.norm.replace(/^https?:\/\//, '').replace(/[/?#:].*$/, '');
      return (author.domains ?? []).some((own) => host === own.toLowerCase() || host.endsWith(`.${own.toLowerCase()}`));
    }
    return false;
  }

  /** The sentence that holds this offset. */
  sentenceAt(offset: number): Sentence | undefined {
    return this.sentences.find((sentence) => sentence.start <= offset && offset < sentence.end);
  }
}
