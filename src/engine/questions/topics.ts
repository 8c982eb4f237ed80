import type { Facts } from '../facts/facts';
import type { Sentence } from '../facts/sentences';
import { type NameKind, type NounPhrase, nounPhrases, singular, type Term, terms } from '../language';
import { EMPTY_NOUNS, type Sort, sortOf } from './nouns';

/** Something that a draft is about. */
export interface Topic {
  /** UTF-16 offsets into the draft, determiner included. */
  start: number;
  end: number;
  /** Without determiner, at most four words, in a calm casing: "vegan banana bread". */
  noun: string;
  /** As it goes into a sentence: "the planner", "Mill Lane". */
  the: string;
  /** The head noun's plain word in lower case: "planner". */
  head: string;
  plural: boolean;
  /** "10" of "10 routes". */
  count?: string;
  name?: NameKind;
  sort: Sort;
  /** Said to be the author's: "our planner". */
  own: boolean;
  weight: number;
}

const FRESH =
  /\b(?:launch|introduc|announc|releas|open|publish|unveil|built|build|made|wrote|finish|start|arriv|available|here|out|back|live)\w*\b/i;
const OURS = new Set(['our', 'my']);
const THEIRS = new Set(['your', 'his', 'her', 'their', 'its']);
const HYPE =
  /^(?:amazing|awesome|incredible|exciting|excited|exclusive|great|best|new|brand-new|brand|latest|free|good|perfect|ultimate|huge|big|beautiful|lovely|stunning|innovative|very|first|own|favourite|favorite|other|next|last|only|real|few|many|much|such|full|whole|entire|unique|special|top|hot|super|latest|upcoming|official|favorite|hi|hey|dear|oh|just|happy|check|please|thank|thanks|via|rt|today|today's|tonight's|it's)$/i;
const OPENING =
  /^(?:is|are|was|were|do|does|did|has|have|can|will|why|how|what|who|bought|keep|love|loved|got|get|see|saw|meet|join|welcome|congrats|congratulations|if|when|as|so|and|but|for|with|my|our|another|more)$/i;
const LABEL = /^(?:watch|read|listen|see|via|breaking|update|new|video|photo|photos|live|news|show|ask|tell|hn)$/i;

/** A sentence in a calm casing of the same length, so that shouted words are read as words and offsets stay. */
function calmed(facts: Facts, sentence: Sentence): string {
  let { text } = sentence;
  for (const run of facts.shouting) {
    if (run.end <= sentence.start || run.start >= sentence.end || run.letters < 4) continue;
    const from = Math.max(run.start, sentence.start) - sentence.start;
    const to = Math.min(run.end, sentence.end) - sentence.start;
    text = text.slice(0, from) + text.slice(from, to).toLowerCase() + text.slice(to);
  }
  return text;
}

/** Whether most longer words begin with a capital, as headlines do: then a capital tells no name. */
function isHeadline(sentence: Sentence): boolean {
  const long = sentence.words.filter((word) => word.text.length > 3);
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word.text)).length / long.length > 0.7;
}

/** Words in front of a noun that tell nothing of it. */
function isPadding({ text, tags }: Term): boolean {
  return (
    HYPE.test(text) || OPENING.test(text) || (tags.has('Adjective') && /(?:ful|ive|ous|ing|able|ible)$/i.test(text))
  );
}

function topicOf(facts: Facts, sentence: Sentence, phrase: NounPhrase, calm: string): Topic | undefined {
  const start = sentence.start + phrase.start;
  const end = sentence.start + phrase.end;
  const said = facts.tokens.filter((token) => token.start >= start && token.end <= end);
  if (said.some((token) => !['word', 'number', 'mark', 'hashtag'].includes(token.kind))) return undefined;
  let words = [...phrase.words];
  while (words.length > 1 && isPadding(words[0] as Term)) words = words.slice(1);
  if (words.length > (phrase.name ? 5 : 4)) words = words.slice(-3);
  if (words.length > 1 && words.some((word) => word.text.startsWith('#'))) return undefined;
  const tag = phrase.head.text.startsWith('#');
  const plain = phrase.head.norm.replace(/^#/, '').replace(/[^\p{L}\p{N}'-]/gu, '');
  const head = tag ? plain : phrase.plural ? singular(plain) : plain;
  if (head.length < 3 || EMPTY_NOUNS.has(head) || EMPTY_NOUNS.has(plain) || HYPE.test(plain) || OPENING.test(plain))
    return undefined;
  if (words.some(({ text }) => /[^\p{L}\p{N}'’&#-]/u.test(text))) return undefined;
  const first = words[0] as Term;
  const name = isHeadline(sentence) && phrase.name === 'name' ? undefined : phrase.name;
  const noun = calm
    .slice(first.start, phrase.head.end)
    .split(' ')
    .map((word, i) => {
      const term = words[i];
      if (!term || /^\p{Lu}[\p{Lu}\d]/u.test(word) || word.startsWith('#')) return word;
      const isName = name !== undefined && (term.tags.has('ProperNoun') || term === phrase.head);
      const opens = sentence.start + term.start === sentence.words[0]?.start;
      return (opens && !term.tags.has('ProperNoun')) || (isHeadline(sentence) && !isName) ? word.toLowerCase() : word;
    })
    .join(' ');
  const determiner = phrase.determiner.toLowerCase();
  const count = /^(?:\w+ )?(\d{1,3})$/.exec(determiner)?.[1];
  if (/^\p{Lu}/u.test(noun) && HYPE.test(noun)) return undefined;
  const bare = (name !== undefined && !/\b(?:the|our|my|a)\b/.test(determiner)) || tag;
  const sort = name === 'person' ? 'person' : sortOf(head);
  let weight = 1;
  if (OURS.has(determiner)) weight += 2;
  if (count && Number(count) > 1 && phrase.plural) weight += 2;
  if (sort !== 'thing') weight += 1.6;
  if (name === 'place') weight -= 0.6;
  if (FRESH.test(sentence.text) && !THEIRS.has(determiner)) weight += 1;
  if (OURS.has(determiner) && FRESH.test(sentence.text)) weight += 1;
  if (words.length > 1) weight += 0.4;
  if (/^(?:in|at|from|near|on|of|by)$/.test(phrase.before)) weight -= 1;
  if (/^(?:this|that|these|those|any|some|his|her|their|its)$/.test(determiner)) weight -= 0.7;
  if (sentence.index === 0) weight += 0.4;
  if (determiner === 'your') weight -= 0.3;
  if (facts.tags.some((mark) => mark.norm.slice(1).includes(head) && mark.start !== start)) weight += 1;
  if (said.some((token) => token.quoted)) weight -= 1;
  if (facts.hitsIn(sentence, 'say-bait').length) weight -= 3;
  if (tag) weight -= 0.5;
  return {
    start,
    end,
    noun,
    the: bare ? noun : `the ${noun}`,
    head,
    plural: phrase.plural,
    ...(count ? { count } : {}),
    ...(name ? { name } : {}),
    sort,
    own: OURS.has(determiner) || determiner.startsWith('our ') || determiner.startsWith('my '),
    weight,
  };
}

/** What the draft is about, the likeliest first. The author's own names are no topic. */
export function topicsOf(facts: Facts): Topic[] {
  const own = new Set((facts.draft.author?.names ?? []).map((name) => name.toLowerCase()));
  const tail = new Set(facts.trailingTags);
  const topics: Topic[] = [];
  for (const sentence of facts.sentences.slice(0, 12)) {
    const calm = calmed(facts, sentence);
    // "Watch: the match" and "@dana the match" read as one phrase otherwise.
    if (!sentence.words.length || sentence.tokens.every((token) => tail.has(token))) continue;
    for (const phrase of nounPhrases(calm)) {
      if (facts.tokens.some((token) => token.start === sentence.start + phrase.head.start && tail.has(token))) continue;
      if (phrase.words.length === 1 && LABEL.test(phrase.head.text)) continue;
      const topic = topicOf(facts, sentence, phrase, calm);
      if (topic && !own.has(topic.noun.toLowerCase())) topics.push(topic);
    }
  }
  topics.sort((a, b) => b.weight - a.weight || a.start - b.start);
  const seen = new Set<string>();
  return topics.filter(({ head }) => !seen.has(head) && seen.add(head));
}

/** Deeds: verbs of the draft in their plain form with who does them, in order. */
export function deedsOf(facts: Facts): { text: string; past: boolean }[] {
  return facts.sentences
    .slice(0, 8)
    .flatMap((sentence) => terms(calmed(facts, sentence)))
    .filter(({ tags }) => tags.has('Verb') && !tags.has('Copula') && !tags.has('Modal') && !tags.has('Auxiliary'))
    .map(({ norm, tags }) => ({ text: norm, past: tags.has('PastTense') }));
}
