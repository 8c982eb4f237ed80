import type { Facts } from '../facts/facts';
import { beginningOf, type Sentence } from '../facts/sentences';
import type { Token } from '../facts/tokens';
import { type NameKind, type NounPhrase, nounPhrases, singular, type Term } from '../language';
import { EMPTY_ALONE, EMPTY_NOUNS, type Sort, sortOf } from './nouns';
import { idiomsIn, MEASURES, type Range } from './passing';

/** Something that a draft is about. */
export interface Topic {
  /** UTF-16 offsets into the draft, determiner included. */
  start: number;
  end: number;
  /** Without determiner, at most four words, in a calm casing: "vegan banana bread". */
  noun: string;
  /** The same words as they stand in the draft. */
  said: string;
  /** As a friend says it to the author: "the planner", "your planner", "Mill Lane", "remote work". */
  the: string;
  /** As the author says it: "our planner". */
  ours: string;
  /** The head noun's plain word in lower case: "planner". */
  head: string;
  plural: boolean;
  /** "10" of "10 routes". */
  count?: string;
  name?: NameKind;
  /** A place too wide to ask a single person about: a country, a state. */
  wide: boolean;
  sort: Sort;
  /** Said to be the author's: "our planner". */
  own: boolean;
  /** "a nap": any one of them. */
  indefinite: boolean;
  /** Somebody does something with it, or it does something: it is not only mentioned. */
  acted: boolean;
  /** Stands in a headline, where a noun is often a guess. */
  headline: boolean;
  /** An article, a number or an owner stands in front. */
  determined: boolean;
  /** Named in a sentence about making or launching. */
  fresh: boolean;
  weight: number;
}

const FRESH =
  /\b(?:launch|introduc|announc|releas|open|publish|unveil|built|build|made|wrote|finish|start|arriv|available|here|out|back|live)\w*\b/i;
const OURS = new Set(['our', 'my']);
const THEIRS = new Set(['your', 'his', 'her', 'their', 'its']);
const HYPE =
  /^(?:amazing|awesome|incredible|exciting|excited|exclusive|great|best|new|brand-new|brand|latest|free|good|perfect|ultimate|huge|big|beautiful|lovely|stunning|innovative|very|first|own|favourite|favorite|other|next|last|only|real|few|many|much|such|full|whole|entire|unique|special|top|hot|super|latest|upcoming|official|favorite|fewer|similar|several|various|certain|different|actual|wider|select|simple|detailed|crazy|multiple|honest|better|worse|bad|hi|hey|dear|oh|just|happy|check|please|thank|thanks|via|rt|today|today's|tonight's|it's)$/i;
const OPENING =
  /^(?:is|are|was|were|do|does|did|has|have|can|will|why|how|what|who|bought|keep|love|loved|got|get|see|saw|meet|join|welcome|congrats|congratulations|if|when|as|so|and|but|for|with|my|our|another|more)$/i;
/** Words that compromise takes for nouns but that are no part of a name for a thing. */
const NOT_A_PART =
  /^(?:all|also|always|never|please|worth|others|talk|something|anything|nothing|everything|y'all|ya|dey|smh|imo|tbh|fyi|eta|could|would|should|guys|weve|ive|im|dont|cant|wont|thats|whats|yeah|ya'll|gonna|wanna|ur|u|n|w|etc|per|via|vs|self|such|same|another|both|each|every|my|your|our|am|pm)$/;
const LABEL = /^(?:watch|read|listen|see|via|breaking|update|new|video|photo|photos|live|news|show|ask|tell|hn)$/i;

/** A sentence with what its noun phrases are judged by, taken apart once. */
interface Passage {
  facts: Facts;
  sentence: Sentence;
  /** Its text in a calm casing, of the same length. */
  calm: string;
  headline: boolean;
  fresh: boolean;
  /** The draft's first hashtags: what they name again is likelier meant. */
  labels: readonly Token[];
  /** Where it speaks in idioms. */
  idioms: readonly Range[];
}

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

/** "Big" in "Big Lake": part of the name. */
function opensName([first, second]: readonly Term[]): boolean {
  return [first, second].every(
    (term) =>
      term !== undefined && /^\p{Lu}\p{Ll}/u.test(term.text) && term.tags.has('ProperNoun') && !OPENING.test(term.text),
  );
}

/** Nouns that need no article: "remote work", "cybersecurity". */
const UNCOUNTED =
  /(?:tion|sion|ment|ness|ship|ity|ism|ology|ics|ance|ence|hood|ware|work|music|ing|photography|art|weather|money|health|care|travel|research|sleep|homework|data|traffic|advice)$/;
/** Nouns that stand for the thing in general where no article is in front. */
const MASS =
  /^(?:art|design|insurance|soap|coffee|tea|beer|wine|gin|chocolate|cheese|butter|bread|pizza|pasta|soup|furniture|jewell?ery|clothing|research|analysis|software|poetry|radio|cinema|school|theatre|therapy|charity|training|coaching|merch|kit|fabric|fish|salsa|juice|honey|jam|cream|fudge)$/;

/** Nouns that are as often verbs: without an article in front they are trusted only where no verb can stand. */
const VERBAL =
  /^(?:market|watch|update|release|cover|play|show|run|walk|move|loan|train|record|set|mix|test|support|plan|trial|remix|hike|ring|rule|review|tour|coach|jam|sample|shop|picture|ball|track|match|lead|drink|design|book|model|stream|order|cup|bear|bike|map|trick|question|star|season|issue|fund|cause|park|point|draw|print|sketch|snap|form)$/;
const VERB_GOES_HERE =
  /^(?:i|you|we|they|he|she|it|to|can|could|will|would|should|must|please|let's|lets|don't|dont|not|just|and|or|who|that|i'll|we'll|you'll|i'd|we'd|gonna|never|always|also|u)$/;
/** Bare plurals of these name particular things; other bare plurals ("elephants") name them all. */
const PARTICULAR = new Set<Sort>([
  'goods',
  'text',
  'picture',
  'film',
  'sound',
  'food',
  'list',
  'offer',
  'tool',
  'event',
]);

/** "Not a destination": what it is not about. */
const DENIED = /^(?:not|no|never|without|isn't|aren't|wasn't)$/;

/** What stands before a name that is greeted or thanked. */
const GREETED = /^(?:welcome|welcoming|meet|thank|thanks|congratulate|congratulations|congrats|joined|introduce)$/;

/** Whether a noun phrase can be trusted to be one: the reading of a headline or of a bare word is often a guess. */
function isTrusted(
  { sentence, headline }: Passage,
  phrase: NounPhrase,
  head: string,
  sort: Sort,
  name: NameKind | undefined,
): boolean {
  const { determiner, words, before, plural } = phrase;
  const known = sort !== 'thing';
  const opens = sentence.start + phrase.start === sentence.words[0]?.start;
  if (words.some(({ tags, norm }) => tags.has('Pronoun') || tags.has('Determiner') || NOT_A_PART.test(norm)))
    return false;
  if (name === 'person')
    return (
      determiner === '' &&
      words.length < 4 &&
      (words.some(({ tags }) => tags.has('FirstName')) || (GREETED.test(before) && words.length > 1)) &&
      /^\p{Lu}/u.test(phrase.head.text)
    );
  if (headline) return known && (determiner !== '' || plural);
  if (words.length > 3 && !known && !name) return false;
  if (determiner || phrase.head.text.startsWith('#')) return true;
  if (name) return !(opens && words.length === 1) && /^\p{Lu}/u.test(phrase.head.text);
  if (plural) return known || !VERB_GOES_HERE.test(before);
  if (VERB_GOES_HERE.test(before)) return false;
  if (known && !opens && words.length === 1 && /^\p{Lu}/u.test(phrase.head.text)) return false;
  if (known) return !VERBAL.test(head) || words.length > 1;
  return UNCOUNTED.test(head) && words.length === 2 && (!opens || phrase.subject);
}

/** Where the first word begins, with what a hyphen ties to it: "no-fuss" is one word to people. */
function frontOf(words: readonly Term[], calm: string): number {
  let { start } = words[0] as Term;
  if (calm[start - 1] === '-') while (start > 0 && /[\p{L}\p{N}'’-]/u.test(calm[start - 1] as string)) start--;
  return start;
}

/** In a calm casing: names keep their capitals, the first word of a sentence and the words of a headline do not. */
function calmNoun(
  { sentence, calm, headline }: Passage,
  phrase: NounPhrase,
  words: readonly Term[],
  name?: NameKind,
): string {
  const isTitle = words.length > 1 && words.every(({ text }) => /^[\p{Lu}\d]/u.test(text)) && !headline;
  return calm
    .slice(frontOf(words, calm), phrase.head.end)
    .split(' ')
    .map((word, i) => {
      const term = words[i];
      if (!term || isTitle || /^\p{L}?[\p{Lu}\d].*\p{Lu}/u.test(word) || word.startsWith('#')) return word;
      const isName = name !== undefined && (term.tags.has('ProperNoun') || term === phrase.head);
      const opens = sentence.start + term.start === sentence.words[0]?.start;
      return (opens && !term.tags.has('ProperNoun')) || (headline && !isName) ? word.toLowerCase() : word;
    })
    .join(' ');
}

function isEmpty(noun: string, words: readonly Term[], own: boolean): boolean {
  if (!EMPTY_NOUNS.has(noun) || (own && sortOf(noun) === 'offer')) return false;
  const qualifier = words.at(-2);
  return !(EMPTY_ALONE.has(noun) && qualifier?.tags.has('Noun') && !qualifier.tags.has('ProperNoun'));
}

function topicOf(passage: Passage, phrase: NounPhrase): Topic | undefined {
  const { facts, sentence, calm, headline, fresh } = passage;
  const start = sentence.start + phrase.start;
  const end = sentence.start + phrase.end;
  const tokens = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  if (tokens.some((token) => !['word', 'number', 'mark', 'hashtag'].includes(token.kind))) return undefined;
  // "Our sewer-keeping sim": half a word.
  if (DENIED.test(phrase.before) || facts.text[end] === '-') return undefined;
  // What is quoted is somebody else's topic.
  if (tokens.some(({ quoted }) => quoted) && sentence.words.some(({ quoted }) => !quoted)) return undefined;
  if (passage.idioms.some((idiom) => idiom.start < phrase.end && phrase.head.start < idiom.end)) return undefined;
  if (/^ (?:of|for) /.test(calm.slice(phrase.end, phrase.end + 5)) && MEASURES.has(singular(phrase.head.norm)))
    return undefined;
  // "Your Sachin Jain", "our Mrs Low": somebody, not something.
  if (
    phrase.determiner &&
    phrase.words.length > 1 &&
    phrase.words.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text)) &&
    sortOf(phrase.head.norm) === 'thing'
  )
    return undefined;
  let words = [...phrase.words];
  while (words.length > 1 && isPadding(words[0] as Term) && !opensName(words)) words = words.slice(1);
  if (words.length > (phrase.name ? 5 : 4)) words = words.slice(-3);
  if (headline && phrase.name !== 'person') words = words.slice(-2);
  if (words.length > 1 && words.some((word) => word.text.startsWith('#'))) return undefined;
  if (words.some(({ text }) => text.length === 1 || /[^\p{L}\p{N}'’&#-]|[\u{1D400}-\u{1D7FF}]|^['’]|['’]$/u.test(text)))
    return undefined;
  while (words.length > 1 && !phrase.determiner && words[0]?.tags.has('Gerund')) words.shift();
  if (phrase.name === 'person')
    words = words.slice(words.findLastIndex(({ text }) => !/^\p{Lu}/u.test(text) || /['’]s$/.test(text)) + 1);
  if (words.length === 0) return undefined;
  if (phrase.name)
    while (words.length > 1 && (!/^\p{Lu}/u.test((words[0] as Term).text) || words[0]?.tags.has('Demonym')))
      words.shift();
  const tag = phrase.head.text.startsWith('#');
  const determiner = phrase.determiner.toLowerCase();
  const [possessor = ''] = determiner.split(' ');
  // "My favourite song" is somebody else's.
  const own = OURS.has(possessor) && !/^(?:favou?rite|fave?|best)$/.test(phrase.words[0]?.norm ?? '');
  if (own && words.length === 1 && UNCOUNTED.test(phrase.head.norm) && sortOf(phrase.head.norm) === 'thing')
    return undefined;
  const plain = phrase.head.norm.replace(/^#/, '').replace(/[^\p{L}\p{N}'-]/gu, '');
  // Capitalised plurals ("Cozy Socks") are read as names and so as one.
  const plural = phrase.plural || (/[^s]s$/.test(plain) && sortOf(plain.slice(0, -1)) !== 'thing');
  const head = !tag && plural ? singular(plain) : plain;
  if (
    head.length < 3 ||
    !/[aeiouy]/.test(head) ||
    isEmpty(head, words, own) ||
    isEmpty(plain, words, own) ||
    HYPE.test(plain) ||
    OPENING.test(plain)
  )
    return undefined;
  const name = headline && phrase.name === 'name' ? undefined : phrase.name;
  const sort = name === 'person' ? 'person' : sortOf(head);
  if (!isTrusted(passage, { ...phrase, words }, head, sort, name)) return undefined;
  const noun = calmNoun(passage, phrase, words, name);
  if (/(?:^|\s)['‘][^'’]*$/.test(noun)) return undefined;
  if ((/^\p{Lu}/u.test(noun) && HYPE.test(noun)) || /[^\p{L}\p{N}'’&# -]/u.test(noun)) return undefined;
  // "Does a great job" is praise, not a post to fill.
  if (head === 'job' && phrase.words.length > words.length) return undefined;
  const count = /^(?:\w+ )?(\d{1,3})$/.exec(determiner)?.[1];
  const uncounted = !determiner && !plural && (sort === 'thing' || UNCOUNTED.test(head) || MASS.test(head));
  const allOfThem = !determiner && plural && !PARTICULAR.has(sort);
  const belongs = !determiner && words[0]?.tags.has('Possessive');
  const feast = /^(?:christmas|easter|halloween|thanksgiving)$/.test(head);
  const bare =
    feast ||
    (name !== undefined && !determiner && (sort === 'thing' || sort === 'person')) ||
    tag ||
    uncounted ||
    allOfThem ||
    belongs;
  const article = bare ? '' : 'the ';
  return {
    start,
    end,
    noun,
    said: facts.text.slice(sentence.start + frontOf(words, calm), end),
    the: own ? `your ${noun}` : article + noun,
    ours: own ? `${possessor} ${noun}` : article + noun,
    head,
    plural: plural && !tag,
    ...(count ? { count } : {}),
    ...(name ? { name } : {}),
    wide: phrase.head.tags.has('Country') || phrase.head.tags.has('Region'),
    sort,
    own,
    indefinite: /^an?$/.test(determiner),
    acted: phrase.subject || ACTED.test(phrase.before),
    headline,
    determined: determiner !== '' && !/^(?:any|some|your|his|her|their|its)\b|\d,\d/.test(determiner),
    fresh,
    weight: weightOf(passage, phrase, { determiner, own, head, sort, start, end }),
  };
}

interface Weighed {
  determiner: string;
  own: boolean;
  head: string;
  sort: Sort;
  start: number;
  end: number;
}

/** Verbs in front of what a draft points at. */
const ACTED =
  /^(?:read|watch|see|hear|try|get|buy|order|book|download|shop|use|introducing|presenting|new|built|made|making|building|build|launch|launched|launching|wrote|writing|written|love|loved|loving|like|liked|enjoy|enjoyed|hate|miss|watched|saw|seen|heard|released|releasing|opened|opening|published|created|creating|started|finished|painted|baked|cooked|ate|drank|bought|got|found|visited|attended|join|announcing|announce|offering|offer|sell|selling|sold|win|won|played|play|out|here's|here|is|was|that's|this|did|fixed|repaired|planted|cut|tried|need|want)$/;

/** How likely it is that the draft is about this: what is one's own, new, counted or named again in a tag is likelier. */
function weightOf({ sentence, fresh, labels }: Passage, phrase: NounPhrase, topic: Weighed): number {
  const { determiner, own, head, sort, start, end } = topic;
  let weight = 1;
  if (own) weight += fresh ? 3 : 2;
  if (phrase.plural && /\d/.test(determiner)) weight += 2;
  if (sort !== 'thing') weight += 1.6;
  if (phrase.name === 'place' || (phrase.name && phrase.words.length === 1)) weight -= 0.6;
  if (fresh && !THEIRS.has(determiner)) weight += 1;
  if (phrase.words.length > 1) weight += 0.4;
  if (/^(?:in|at|from|near|on|of|by|with|like|than|about|for|to|into|via|through|as)$/.test(phrase.before)) weight -= 1;
  if (/^(?:this|that|these|those|any|some|his|her|their|its)$/.test(determiner)) weight -= 0.5;
  if (sentence.index === 0) weight += phrase.subject ? 0.5 : 0.4;
  if (determiner === 'your') weight -= 0.3;
  if (labels.some((mark) => mark.norm.slice(1).includes(head) && mark.start !== start)) weight += 1;
  if (sentence.tokens.some((token) => token.quoted && token.start >= start && token.end <= end)) weight -= 1;
  if (phrase.head.text.startsWith('#')) weight -= 0.3;
  if (!determiner && phrase.plural && sort === 'thing') weight -= 0.5;
  return weight;
}

/** More hashtags than this are stuffing, and tell nothing more of what is meant. */
const LABELS = 30;

/** Below this a topic is a guess, and a question about it would be silly. */
const SURE = 0.9;

/** What the draft is about, the likeliest first. The author's own names are no topic. */
export function topicsOf(facts: Facts): Topic[] {
  const own = new Set((facts.draft.author?.names ?? []).map((name) => name.toLowerCase()));
  const tail = new Set(facts.trailingTags);
  const topics: Topic[] = [];
  const labels = facts.tags.slice(0, LABELS);
  for (const whole of facts.sentences.slice(0, 12)) {
    const sentence = beginningOf(whole);
    const calm = calmed(facts, sentence);
    const passage = {
      facts,
      sentence,
      calm,
      headline: isHeadline(whole),
      fresh: FRESH.test(sentence.text),
      labels,
      idioms: idiomsIn(calm),
    };
    // "Watch: the match" and "@dana the match" read as one phrase otherwise.
    if (!sentence.words.length || sentence.tokens.every((token) => tail.has(token))) continue;
    for (const phrase of nounPhrases(calm)) {
      if (phrase.name === 'person' && /[–—-]\s*$/.test(calm.slice(0, phrase.start))) continue;
      if (sentence.tokens.some((token) => token.start === sentence.start + phrase.head.start && tail.has(token)))
        continue;
      if (phrase.words.length === 1 && !phrase.determiner && LABEL.test(phrase.head.text)) continue;
      const topic = topicOf(passage, phrase);
      if (topic && topic.weight >= SURE && !own.has(topic.noun.toLowerCase())) topics.push(topic);
    }
  }
  topics.sort((a, b) => b.weight - a.weight || a.start - b.start);
  const seen = new Set<string>();
  return topics.filter(({ head }) => !seen.has(head) && seen.add(head));
}
