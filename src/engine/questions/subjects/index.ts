import type { Wording } from '../asking';
import type { Scene } from '../scene';
import { EVENTS } from './events';
import { GOODS } from './goods';
import { LIFE } from './life';
import { NEWS } from './news';
import { SERVICE } from './service';
import { SHOP } from './shop';
import { SPORT } from './sport';
import type { Subject } from './subject';
import { TECH } from './tech';
import { TRADE } from './trade';
import { candidates } from './words';
import { WORK } from './work';
import { WORKS } from './works';

export const subjects: readonly Subject[] = [
  ...WORKS,
  ...TECH,
  ...TRADE,
  ...SHOP,
  ...GOODS,
  ...SERVICE,
  ...EVENTS,
  ...SPORT,
  ...NEWS,
  ...WORK,
  ...LIFE,
];
const worthTrying = candidates(subjects);

/** What a draft is about, by its kind. */
export interface Found {
  subject: Subject;
  /** What the draft calls it. */
  it: string;
  /** As it stands in the draft. */
  said: string;
  /** What can be asked of its author: of whoever made or brings it, or of whoever met it. */
  asks: readonly Wording[];
}

/** What is named further down is named in passing. In UTF-16 units. */
const OPENING = 240;

/** The opening of what is said, up to its last whole word, with links, accounts and others’ words blotted out. */
function opening({ facts: { text, tokens } }: Scene): string {
  const others = tokens.filter(
    ({ kind, quoted, start }) => start < OPENING && (quoted || kind === 'link' || kind === 'mention'),
  );
  const whole = text.length > OPENING ? text.slice(0, OPENING).replace(/\S+$/, '') : text;
  return others
    .reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), whole)
    .slice(0, OPENING);
}

const BRINGS: ReadonlySet<Scene['aim']> = new Set(['selling', 'prize', 'hiring']);
const SHOWS: ReadonlySet<Scene['act']> = new Set(['making', 'notice', 'offering', 'result']);
/** A favourite is liked, not owned. */
const OWN = /\b(?:my|our)\b(?! (?:\w+ )?fav(?:e|ou?rites?)\b)/i;
const FRESH =
  /\b(?:new|newest|debut|latest|first|next|free|today['’]s|ep(?:isode)? ?#?\d+|built|made|making|building|created|launch(?:ed|ing)|show hn)\b/i;
/** Somebody met it, and it did something to them. */
const MET =
  /\b(?:love[ds]?|loving|adore[ds]?|heard|saw|seen|watched|watching|reading|listened|listening|went|been|back from|finished|completed|passed|started|ran|enjoyed|obsessed|favou?rite|on repeat|cried|laugh\w*|crying)\b/i;

function asksOf(
  { made, met, always, anyones, sold }: Subject,
  { aim, act, facts }: Scene,
  words: string,
): readonly Wording[] {
  const offers = BRINGS.has(aim) || SHOWS.has(act);
  const theirs = OWN.test(words) || (FRESH.test(words) && offers);
  const brings = anyones ? theirs : (OWN.test(words) && !sold) || offers;
  if ((always || brings) && made.length > 0) return made;
  const tells = facts.persons.i.length > 0 && aim !== 'hiring' && (OWN.test(words) || MET.test(facts.text));
  return tells ? met : [];
}

const INITIALS = /^(?:EP|LP|CD|DJ|TV|CV|PT|MOT|VA|AI)s?$/;
/** As a question says it: "EP" and names stay, "Porter" and "GIG" are plain words. */
function calm(word: string, { cue }: Subject): string {
  const isName = !cue.ignoreCase || INITIALS.test(word);
  return isName ? word : word.toLowerCase();
}

/** Where a kind was found: from where its cue holds, and where the word is that names it. */
type Placed = Found & { start: number; at: number; end: number };

/** "pottery class": the class is meant, the pottery says of what sort. */
function isPartOf(one: Placed, other: Placed, text: string): boolean {
  return other.start <= one.at && one.end < other.at && /^ (?:[\w-]+ )?$/.test(text.slice(one.end, other.at));
}

/** What goes before a thing that only comes up: "from the plant", "without giving up wine". */
const BESIDES =
  /\b(?:from|without|giving up|buy (?:you|me|us)|before|after|during|near|behind|under|outside|opposite|past|no|instead of|than|like) (?:(?:the|an?|any|your|his|her|their|that) )?(?:(?!our |my |this |these |new |today)[\w-]+ )?$/i;
/** What it only describes: "the wine aisle", "wedding season". */
const OF_ITS_SORT =
  /^ (?:areas?|aisles?|seasons?|tables?|industry|sectors?|world|merch|sections?|departments?|fans?|lovers?|addicts?|budgets?|stains?)\b/i;
const OURS = /\b(?:our|my) (?:\w+ )?$/i;
/** One of several: ", a three-course dinner, novelties and disco". */
const AMONG_BEFORE = /,\s(?:[\w-]+ ){0,3}$/;
const AMONG_AFTER = /^[^.!?\n]{0,40}?(?:,| and | & )/;
/** A line of a list with prices: "plain croissant 3.20". */
const PRICED = /^.*[\p{L})][ \t:=–-]*[$£€]?\d{1,4}(?:[.,]\d\d)?[ \t]*$/gmu;
const FEWEST_PRICED = 3;

/** Whether the thing comes up and is not what the draft is about. */
function isInPassing({ start, at, end }: Placed, text: string, { act, facts }: Scene): boolean {
  const [before, after] = [text.slice(0, at), text.slice(end)];
  if (BESIDES.test(text.slice(0, start)) || BESIDES.test(before)) return true;
  if (OF_ITS_SORT.test(after) && !OURS.test(before)) return true;
  if (AMONG_BEFORE.test(before) && AMONG_AFTER.test(after)) return true;
  // A story is about what it begins with.
  const [, second] = facts.sentences.filter(({ words }) => words.length > 2);
  if (act === 'telling' && second && at > second.end) return true;
  const priced = [...facts.text.matchAll(PRICED)];
  return priced.length >= FEWEST_PRICED && priced.some(({ 0: line, index }) => index <= at && at < index + line.length);
}

/** The kind of thing that a draft opens with, where it is a known one and somebody speaks who knows it. */
export function subjectOf(scene: Scene): Found | undefined {
  const { aim, delicate, addressed, facts } = scene;
  if (aim === 'lure' || aim === 'thanks' || addressed || facts.isReply) return undefined;
  const text = opening(scene);
  const found: Placed[] = [];
  for (const subject of worthTrying(text)) {
    if ((delicate && !subject.careful) || subject.only?.test(facts.text) === false) continue;
    const match = subject.cue.exec(text);
    if (!match) continue;
    const asks = asksOf(subject, scene, match[0]);
    if (asks.length === 0) continue;
    const named = Object.values(match.groups ?? {}).find((each) => each !== undefined) ?? match[0];
    const it = match.groups?.it ?? subject.noun;
    if (!it) continue;
    const at = match.index + match[0].indexOf(named);
    found.push({ subject, it: calm(it, subject), said: named, asks, start: match.index, at, end: at + named.length });
  }
  return found
    .filter((one) => !found.some((other) => other !== one && isPartOf(one, other, text)))
    .filter((one) => !isInPassing(one, text, scene))
    .sort((a, b) => Number(a.subject.vague ?? false) - Number(b.subject.vague ?? false) || a.at - b.at)[0];
}
