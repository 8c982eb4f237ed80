import { type Hit, matchSentence } from '../lexicon/match';
import type { Author, Draft } from '../reading';
import { languageOf } from './language';
import { I, THEY, WE, YOU } from './persons';
import { type AskedQuestion, questionsOf } from './questions';
import { type Sentence, sentencesOf } from './sentences';
import { type Token, type TokenKind, tokenise } from './tokens';

export interface Span {
  start: number;
  end: number;
}

/** The shape of an acronym, which a calm voice writes in capitals too … */
const ACRONYM = /^(?:[A-Z]{2,4}s?|[A-Z][A-Z0-9]*\d[A-Z0-9]*|NASA|UNESCO|HTTPS?|UNICEF|LGBTQ)$/;

/** … unless it is an everyday word, shouted. */
const SHORT_WORDS = new Set(
  'the and for you all new now buy get out our are not but can has had was one day sale free this that with just only here come back last best like join from have will what when your more must shop save win big hot wow yes no so my me we up go it is on in to at be do if of or as an by he hey huge news next stop look read call link deal deals week today gift ever love live open wait don omg'.split(
    ' ',
  ),
);

function isAcronym(word: string): boolean {
  return ACRONYM.test(word) && !SHORT_WORDS.has(word.toLowerCase());
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
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];

  constructor(draft: Draft) {
    this.draft = draft;
    this.text = draft.text;
    this.tokens = tokenise(draft.text);
    this.sentences = sentencesOf(draft.text, this.tokens);
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

  readonly #language = lazy(() => languageOf(this.words));
  get language(): string {
    return this.#language();
  }

  readonly #words = lazy(() => this.tokens.filter((token) => token.kind === 'word'));
  /** All words, quoted ones too. */
  get words(): readonly Token[] {
    return this.#words();
  }

  readonly #said = lazy(() => this.words.filter((word) => !word.quoted));
  /** The author's own words. */
  get said(): readonly Token[] {
    return this.#said();
  }

  of(kind: TokenKind): Token[] {
    return this.tokens.filter((token) => token.kind === kind);
  }

  readonly #links = lazy(() => this.of('link'));
  get links(): readonly Token[] {
    return this.#links();
  }
  readonly #tags = lazy(() => this.of('hashtag'));
  get tags(): readonly Token[] {
    return this.#tags();
  }
  readonly #mentions = lazy(() => this.of('mention'));
  get mentions(): readonly Token[] {
    return this.#mentions();
  }
  readonly #emoji = lazy(() => this.of('emoji'));
  get emoji(): readonly Token[] {
    return this.#emoji();
  }

  readonly #found = lazy(() => this.sentences.map((sentence) => matchSentence(sentence, this.text)));
  readonly #hits = lazy(() => {
    const byList = new Map<string, Hit[]>();
    for (const hit of this.#found().flat()) {
      const list = byList.get(hit.list);
      if (list) list.push(hit);
      else byList.set(hit.list, [hit]);
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
    return (this.#found()[sentence.index] ?? []).filter((hit) => hit.list === list);
  }

  readonly #questions = lazy(() =>
    questionsOf(this.sentences, (sentence, list) => this.hitsIn(sentence, list), this.isReply),
  );
  get questions(): readonly AskedQuestion[] {
    return this.#questions();
  }

  #among(set: ReadonlySet<string>): readonly Token[] {
    return this.said.filter((word) => set.has(word.norm));
  }
  readonly #persons = lazy(() => ({
    i: this.#among(I),
    we: this.#among(WE),
    you: this.#among(YOU),
    they: this.#among(THEY),
  }));
  /** Pronouns by person, outside quotations. */
  get persons(): { i: readonly Token[]; we: readonly Token[]; you: readonly Token[]; they: readonly Token[] } {
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

  readonly #shouting = lazy(() => {
    const runs: (Span & { words: number; letters: number })[] = [];
    let run: Token[] = [];
    const close = () => {
      const loud = run.filter((word) => !isAcronym(word.text));
      const first = run[0];
      const last = run[run.length - 1];
      if (first && last && loud.length >= 1) {
        const letters = run.reduce((sum, word) => sum + word.text.length, 0);
        runs.push({ start: first.start, end: last.end, words: run.length, letters });
      }
      run = [];
    };
    for (const token of this.tokens) {
      if (token.kind === 'newline') close();
      else if (token.kind === 'word' && !token.quoted) {
        if (/\p{Lu}/u.test(token.text) && !/\p{Ll}/u.test(token.text) && (token.text.length > 1 || run.length))
          run.push(token);
        else close();
      }
    }
    close();
    return runs;
  });
  /** Runs of words in capitals that hold more than acronyms. */
  get shouting(): readonly (Span & { words: number; letters: number })[] {
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
