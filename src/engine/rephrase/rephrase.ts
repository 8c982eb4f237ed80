import { Facts } from '../facts/facts';
import { sceneOf } from '../questions/scene';
import type { ShapedQuestion, Weave } from '../questions/shape';
import type { Intent, Reading, Rephrasing } from '../reading';
import { fixedBy, isAlike, isBetter, isLifted, isNoWorse, saysEnough } from './better';
import { keepsFacts } from './kept';
import { fits } from './length';
import { bringsNothing } from './own-words';
import { ASKING, CHECKING, MOVING, PLANS } from './plans';
import type { Transformation } from './transformation';
import closeQuestion, { withQuestion } from './transformations/close-question';
import { withAnswersOffered } from './transformations/offer-answers';
import { type Woven, woven } from './weave';

/** Longer drafts are essays: their rhythm is their author's, and a rule would flatten it. */
const LONGEST = 3000;

/** What these lead to, no wording makes welcome: only what the author says on being asked could. */
const HOPELESS: ReadonlySet<string> = new Set(['testimonial', 'money-lure', 'begging']);

function isHopeless(facts: Facts, { findings }: Reading): boolean {
  // "Massive payout, thanks to …": talk of trades among thanks to a trader.
  const trades = facts.hits('trade-talk').length > 1 && facts.links.length === 0;
  const cheersCoins = facts.of('cashtag').length > 0 && facts.hits('coin-hype').length > 0;
  return trades || cheersCoins || findings.some(({ rule, shown }) => shown && HOPELESS.has(rule));
}

/** A blank keeps room for an answer of some words. */
const ANSWER = 'a'.repeat(20);

interface Candidate extends Woven {
  intent: Intent;
  /** What the author answered, with its label, where it is woven in: it may bring words and facts of its own. */
  added: string;
  /** Only to be shown where it makes the draft welcome: a sentence more that changes nothing is chatter. */
  mustLift?: boolean;
}

interface Composing {
  facts: Facts;
  reading: Reading;
  answers: Readonly<Record<string, string>>;
}

/** The draft after these steps, and which of them did something. */
function run(
  plan: readonly Transformation[],
  { facts, reading }: Composing,
): { facts: Facts; fired: Set<Transformation> } {
  const fired = new Set<Transformation>();
  let now = facts;
  for (const step of plan) {
    const text = step.apply(now, reading);
    if (text === now.text) continue;
    fired.add(step);
    now = new Facts({ ...facts.draft, text });
  }
  return { facts: now, fired };
}

/** Says what kind of answer will stand there. A bare sentence may be anything, but for what opens a reply: that takes theirs up. */
function isTelling({ before, place }: Weave, isReply: boolean): boolean {
  return before !== '' || (isReply && place === 'front');
}

/** The question whose answer goes in: one that is answered, else the first whose place reads well while it is empty. */
function weavable({ facts, reading, answers }: Composing): ShapedQuestion | undefined {
  const questions = (reading.questions as ShapedQuestion[]).filter(({ weave }) => weave);
  return (
    questions.find(({ id }) => answers[id]?.trim()) ??
    questions.find(({ weave }) => weave && isTelling(weave, facts.isReply))
  );
}

function withAnswer(facts: Facts, composing: Composing): Omit<Candidate, 'intent'> | undefined {
  const question = weavable(composing);
  const answer = question && composing.answers[question.id]?.trim();
  const put = question && woven(facts, question, answer);
  return put && { ...put, added: answer ? put.sentence : '' };
}

/** Without the answers: what the draft itself allows. */
function bare(text: string, intent: Intent): Candidate {
  return { intent, text, unsaid: text, blanks: [], sentence: '', added: '' };
}

/** Said to one guest: a reply, or a post that opens with an account. */
function isToOne({ isReply, tokens }: Facts): boolean {
  return isReply || tokens[0]?.kind === 'mention';
}

/**
 * An answer always goes in. A blank asks for work: never where the words around it are heavy or the other post is unread,
 * and in a reply only where something puts people off.
 */
function deservesBlank({ facts, reading }: Composing): boolean {
  const { grief, aim } = sceneOf(facts, reading);
  if (grief || aim === 'lure') return false;
  return !isToOne(facts) || (facts.parent !== undefined && reading.findings.some(({ shown }) => shown));
}

/** The same with the other questions that fit, or with an offer to answer some: one of them may be heard better. */
function othersAsking(fired: ReadonlySet<Transformation>, composing: Composing): Candidate[] {
  const { reading } = composing;
  const unasked = run(
    PLANS['ask-first'].filter((step) => step !== closeQuestion),
    composing,
  ).facts;
  const asking = fired.has(closeQuestion) ? withQuestion(unasked, reading).slice(1) : [];
  return [
    ...asking.map((text) => bare(text, 'ask-first')),
    ...withAnswersOffered(unasked, reading).map((text) => ({ ...bare(text, 'ask-first'), mustLift: true })),
  ];
}

function candidatesFor(composing: Composing): Candidate[] {
  // A lure gets no wording that could be sent without its author saying more.
  if (isHopeless(composing.facts, composing.reading)) {
    const put = isToOne(composing.facts) ? undefined : withAnswer(run(PLANS['give-first'], composing).facts, composing);
    return put ? [{ ...put, intent: 'give-first' }] : [];
  }
  const candidates: Candidate[] = [];
  const giving = run(PLANS['give-first'], composing);
  const put = withAnswer(giving.facts, composing);
  const given = put && (put.blanks.length === 0 || deservesBlank(composing)) ? put : undefined;
  if (isToOne(composing.facts)) {
    const listening = run(PLANS['listen-first'], composing);
    const checks = CHECKING.some((step) => listening.fired.has(step));
    if (given && (given.blanks.length === 0 || !checks)) candidates.push({ ...given, intent: 'listen-first' });
    else if (checks) candidates.push(bare(listening.facts.text, 'listen-first'));
  } else {
    const asking = run(PLANS['ask-first'], composing);
    if (ASKING.some((step) => asking.fired.has(step))) candidates.push(bare(asking.facts.text, 'ask-first'));
    candidates.push(...othersAsking(asking.fired, composing));
    if (given) candidates.push({ ...given, intent: 'give-first' });
    else if (MOVING.some((step) => giving.fired.has(step))) candidates.push(bare(giving.facts.text, 'give-first'));
  }
  candidates.push(bare(run(PLANS.plain, composing).facts.text, 'plain'));
  return candidates;
}

/** The wording with short answers in its blanks. */
function answered({ text, blanks }: Woven): string {
  return blanks.reduceRight((left, { start, end }) => left.slice(0, start) + ANSWER + left.slice(end), text);
}

/** Whether a wording may be shown at all, as far as its words tell. */
function isSafe(candidate: Candidate, { facts }: Composing): boolean {
  const { text, unsaid, added, blanks } = candidate;
  const said = blanks.length > 0 ? unsaid : text;
  return (
    text !== facts.text &&
    saysEnough(new Facts({ text: unsaid })) &&
    fits(answered(candidate), facts.draft) &&
    bringsNothing(facts, said, added) &&
    keepsFacts(facts, said, added)
  );
}

/**
 * Whole drafts that say the same better, at most three, each of another intent. Pure; `reread` gives the reading of a text
 * in place of the draft's and is asked once for each wording. Nothing is better than a bad wording, and what nobody would
 * turn away is left alone.
 */
export function rephrasingsFor(
  facts: Facts,
  reading: Reading,
  answers: Readonly<Record<string, string>>,
  reread: (text: string) => Reading,
): Rephrasing[] {
  if (reading.invite === 'yes' || reading.invite === 'unsure' || facts.text.length > LONGEST) return [];
  const composing = { facts, reading, answers };
  const offered = new Map<Intent, Rephrasing>();
  const lifted = new Set<Intent>();
  for (const candidate of candidatesFor(composing)) {
    const { intent, text, blanks } = candidate;
    // Of two that ask, the first is kept unless the next makes the draft welcome.
    const others = [...offered.values()].filter((other) => other.intent !== intent);
    if (lifted.has(intent) || !isSafe(candidate, composing) || isAlike(text, others)) continue;
    const after = reread(candidate.unsaid);
    const weighed = blanks.length > 0 || candidate.added ? isNoWorse : isBetter;
    const lifts = isLifted(reading, after);
    if (!weighed(reading, after) || ((offered.has(intent) || candidate.mustLift) && !lifts)) continue;
    if (lifts) lifted.add(intent);
    offered.set(intent, { id: intent, intent, text, fixes: fixedBy(reading, after), blanks });
  }
  // Those that can be used as they are come first.
  return [...offered.values()].sort((a, b) => Math.sign(a.blanks.length) - Math.sign(b.blanks.length));
}
