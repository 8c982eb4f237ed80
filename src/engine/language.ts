import nlp from 'compromise';

/**
 * The only door to compromise, which is large and slow to wake: it reads one sentence at a time, and what it found is
 * kept by the sentence's own text, so that a typed character costs one sentence.
 */
export interface Term {
  /** UTF-16 offsets into the sentence, end exclusive; no punctuation around the word. */
  start: number;
  end: number;
  text: string;
  /** Lower case with straight apostrophes. */
  norm: string;
  tags: ReadonlySet<string>;
  /** Punctuation that closes a phrase follows this word. */
  closes: boolean;
}

export type NameKind = 'person' | 'place' | 'organisation' | 'name';

/** A noun with everything in front of it that belongs to it. */
export interface NounPhrase {
  /** UTF-16 offsets into the sentence, determiner included. */
  start: number;
  end: number;
  /** `our`, `the`, `10` … or nothing. */
  determiner: string;
  /** Terms after the determiner: adjectives and nouns, the head last. */
  words: Term[];
  head: Term;
  plural: boolean;
  /** Set when the head is a name. */
  name?: NameKind;
  /** Norm of the word before the phrase. */
  before: string;
  /** A verb follows, so that somebody says something of it. */
  subject: boolean;
}

const REMEMBERED = 400;

/** Keeps the latest answers of a function over strings. */
function remembered<T>(make: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const made = make(key);
    kept.set(key, made);
    if (kept.size > REMEMBERED) kept.delete(kept.keys().next().value as string);
    return made;
  };
}

interface RawTerm {
  text: string;
  pre: string;
  post: string;
  tags?: Set<string>;
}

/** The words of a sentence with their parts of speech. Contractions count as one word. */
export const terms: (sentence: string) => readonly Term[] = remembered((sentence) => {
  const found: Term[] = [];
  let at = 0;
  for (const raw of (nlp(sentence).docs as unknown as RawTerm[][]).flat()) {
    const tags = raw.tags ?? new Set<string>();
    const previous = found.at(-1);
    if (!raw.text) {
      // The silent second half of a contraction: "we're" is "we" and "are".
      if (previous) {
        previous.tags = new Set([...previous.tags, 'Contraction', ...(tags.has('Verb') ? ['HoldsVerb'] : [])]);
        previous.closes ||= closing(raw.post);
      }
      continue;
    }
    const start = sentence.indexOf(raw.text, at);
    if (start < 0) continue;
    at = start + raw.text.length;
    found.push({
      start,
      end: at,
      text: raw.text,
      norm: raw.text.toLowerCase().replaceAll('’', "'"),
      tags,
      closes: closing(raw.post),
    });
  }
  return found;
});

function closing(post: string): boolean {
  return /[^\s'’"”]/.test(post) || /["”]/.test(post);
}

const DETERMINERS = new Set('a an the our my your his her its their this that these those some any'.split(' '));
const NOT_HEADS = new Set(
  'here there today tomorrow yesterday now then lot lots ever so more back out live up & +'.split(' '),
);

function nameOf(head: Term): NameKind | undefined {
  const { tags } = head;
  if (!tags.has('ProperNoun') && !tags.has('Person') && !tags.has('Place')) return undefined;
  if (tags.has('Person')) return 'person';
  if (tags.has('Place')) return 'place';
  if (tags.has('Organization')) return 'organisation';
  return 'name';
}

function isTensed(term?: Term): boolean {
  return term !== undefined && ['Copula', 'Modal', 'PresentTense', 'PastTense'].some((tag) => term.tags.has(tag));
}

/** All noun phrases of a sentence in order. Pronouns, dates and links are none. */
export const nounPhrases: (sentence: string) => readonly NounPhrase[] = remembered((sentence) => {
  const all = terms(sentence);
  const phrases: NounPhrase[] = [];
  let from = 0;
  while (from < all.length) {
    const first = all[from] as Term;
    let at = from;
    let determiner = '';
    const isDeterminer = DETERMINERS.has(first.norm) || (first.tags.has('Value') && !first.tags.has('Date'));
    if (isDeterminer && !first.closes) {
      determiner = first.text;
      at++;
      const second = all[at];
      if (second && DETERMINERS.has(first.norm) && second.tags.has('Value') && !second.closes) {
        determiner += ` ${second.text}`;
        at++;
      }
    }
    const words: Term[] = [];
    let heads = 0;
    for (; at < all.length; at++) {
      const term = all[at] as Term;
      const { tags } = term;
      const isNoun =
        tags.has('Noun') && !tags.has('Pronoun') && !tags.has('Date') && !tags.has('Url') && !tags.has('AtMention');
      // "our Saturday market", "the June issue": a day that says which one.
      const day = words.length === 0 && determiner !== '' && (tags.has('WeekDay') || tags.has('Month'));
      const fits =
        isNoun || day || tags.has('Adjective') || (tags.has('Gerund') && words.length === 0 && determiner !== '');
      if (!fits || tags.has('Emoji') || tags.has('Emoticon') || tags.has('Contraction') || NOT_HEADS.has(term.norm))
        break;
      // "the concert last night": the time is no part of the concert.
      if (heads > 0 && /^(?:last|next|this|every)$/.test(term.norm)) break;
      words.push(term);
      if (isNoun && !tags.has('Possessive')) heads = words.length;
      if (term.closes) break;
    }
    words.length = heads;
    const head = words.at(-1);
    if (head) {
      const name = nameOf(head);
      phrases.push({
        start: determiner ? first.start : (words[0] as Term).start,
        end: head.end,
        determiner,
        words,
        head,
        plural: head.tags.has('Plural'),
        ...(name ? { name } : {}),
        before: all[from - 1]?.norm ?? '',
        subject: !head.closes && isTensed(all[all.indexOf(head) + 1]),
      });
      from = all.indexOf(head) + 1;
    } else {
      from++;
    }
  }
  return phrases;
});

export interface VerbForms {
  /** "plan" */
  base: string;
  /** "plans" */
  third: string;
  /** "planning" */
  gerund: string;
  /** "planned" */
  past: string;
}

/** The forms of a verb, from any of them. */
export const verbForms: (verb: string) => VerbForms | undefined = remembered((verb) => {
  const word = nlp(verb);
  word.tag('Verb');
  const [forms] = word.verbs().conjugate() as Record<string, string>[];
  const base = forms?.Infinitive;
  if (!forms || !base) return undefined;
  const third = forms.PresentTense ?? `${base}s`;
  return { base, third, gerund: forms.Gerund ?? `${base}ing`, past: forms.PastTense ?? base };
});

function isTensedVerb({ tags }: Term): boolean {
  return (
    tags.has('HoldsVerb') ||
    tags.has('Copula') ||
    tags.has('Modal') ||
    (tags.has('Verb') &&
      !tags.has('Gerund') &&
      !tags.has('Participle') &&
      (tags.has('PastTense') || tags.has('PresentTense')))
  );
}

/** Whether a verb in a tense, or a contraction that holds one, is among the words of a clause. */
export function hasFiniteVerb(clause: string): boolean {
  return terms(clause).some(isTensedVerb);
}

/** What these open hangs on a sentence that is not there: "because it rained". */
const HANGS_ON = /^(?:that|because|when|while|whether|if|how|why|what|who|which|where|to|as|since|until|than)\b/i;

/** Whether the words can stand alone: somebody or something, and behind it what they do or are. */
export function isSentence(words: string): boolean {
  if (HANGS_ON.test(words.trim())) return false;
  const all = terms(words);
  const verb = all.findIndex(isTensedVerb);
  if (verb < 0) return false;
  if (all[verb]?.tags.has('HoldsVerb')) return true;
  const before = all.slice(0, verb);
  return (
    before.some(({ tags }) => tags.has('Noun') || tags.has('Pronoun')) &&
    !before.some(({ norm }) => /^(?:who|that|which)$/.test(norm))
  );
}

/** Whether a sentence opens with an order. Words that are more often nouns there ("Book launch") are not verbs to it. */
export function isOrder(sentence: string): boolean {
  const [first, second] = terms(sentence);
  if (!first?.tags.has('Verb') || !first.tags.has('Infinitive') || first.tags.has('Copula')) return false;
  return (
    first.tags.has('Imperative') ||
    !second ||
    !second.tags.has('Noun') ||
    DETERMINERS.has(second.norm) ||
    second.tags.has('Pronoun')
  );
}

/** The plain word of a plural ("stories" is "story"); any other word as it is. */
export const singular: (noun: string) => string = remembered((noun) => {
  const word = nlp(noun);
  word.tag('Plural');
  return word.nouns().toSingular().text('normal') || noun;
});
