import { Facts } from './facts/facts';
import { questionsFor } from './questions/questions';
import type { Author, Draft, Finding, Praise, Reading, ReadSettings } from './reading';
import { withFixes } from './rephrase/fix';
import { rephrasingsFor } from './rephrase/rephrase';
import { type FauxPasRule, isFauxPas, type Rule, type Spot } from './rule';
import { rules } from './rules';
import { isMeantWell } from './rules/sincere';
import { tooLittle } from './verdict/abstain';
import { confidenceIn } from './verdict/confidence';
import { judge } from './verdict/judge';

/** A rule speaks at most this often in one draft: after that it is nagging. */
const MOST_PER_RULE = 3;

/** At the default sensitivity people see findings that are at least this sure. */
const SURE = 0.7;
/** Below this it is more likely wrong than helpful, and nobody hears it. */
const DOUBTFUL = 0.35;

/** Beside so many findings about words, one about the whole adds nothing. */
const ENOUGH = 3;

const general = new Set(rules.filter((rule) => rule.general).map((rule) => rule.id));

/**
 * The weightiest first, and no words pointed at twice for one fault. Where two kinds hear the same words, people are shown
 * the weightier one; a finding about the whole gives way to its like only.
 */
function oneVoice(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const weight = ({ severity, confidence }: Finding) => severity * confidence;
  for (const finding of [...findings].sort((a, b) => weight(b) - weight(a) || a.start - b.start)) {
    const same = kept.filter((other) => other.start < finding.end && finding.start < other.end);
    if (same.some((other) => other.kind === finding.kind)) continue;
    const said = general.has(finding.rule)
      ? same.some((other) => other.shown && general.has(other.rule)) ||
        kept.filter((other) => other.shown).length >= ENOUGH
      : same.some((other) => other.shown);
    kept.push(said ? { ...finding, shown: false } : finding);
  }
  return kept;
}

/** What the page knows of the author and what the settings know. */
function together(a: Author = {}, b: Author = {}): Author {
  const both = (name: keyof Author) => [...new Set([...(a[name] ?? []), ...(b[name] ?? [])])];
  return { names: both('names'), handles: both('handles'), domains: both('domains') };
}

type OnFault = (where: string, fault: unknown) => void;

/** Does one part of the work; when it fails it is told of, and the rest goes on without it. */
function contained<T>(where: string, otherwise: T, onFault: OnFault, work: () => T): T {
  try {
    return work();
  } catch (fault) {
    onFault(where, fault);
    return otherwise;
  }
}

/** Most rules look for phrases, and most drafts have none of them. */
function maySpeak({ lists }: Rule, { phrases }: Facts): boolean {
  return lists?.some((list) => phrases.has(list)) ?? true;
}

/** What this rule has to say about the draft. */
function spotsOf(rule: Rule, facts: Facts): Spot[] {
  const spots: Spot[] = [];
  for (const spot of rule.check(facts)) {
    if (spots.push(spot) === MOST_PER_RULE) break;
  }
  return spots;
}

function findingsOf(rule: FauxPasRule, facts: Facts, spots: readonly Spot[], harder: boolean): Finding[] {
  return spots.flatMap((spot) => {
    const confidence = confidenceIn(facts, rule, spot);
    if (confidence < DOUBTFUL) return [];
    return {
      kind: rule.kind,
      rule: rule.id,
      start: spot.start,
      end: spot.end,
      message: spot.message ?? rule.message,
      why: `${rule.why} (${rule.source})`,
      strength: rule.strength,
      severity: spot.severity ?? rule.severity,
      confidence,
      shown: harder || confidence >= SURE,
    };
  });
}

/** What can be heard where the words cannot be judged. */
const wordless = rules.filter((rule) => rule.anyLanguage);

/** Those that speak of the whole come last, and only for kinds that no words have been shown for. */
const inOrder = [...rules].sort((a, b) => Number(a.general ?? false) - Number(b.general ?? false));

/** Kinds of praise that a flyer borrows: thanks to a trader, a chatty tone. */
const BORROWED = new Set<Praise['kind']>(['appreciates', 'responds']);

/**
 * Praise that people can believe, in order of place: none beside an insult or irony, and beside what makes people leave only
 * for what was done well.
 */
function believed(facts: Facts, findings: readonly Finding[], strengths: readonly Praise[]): Praise[] {
  if (!isMeantWell(facts)) return [];
  const pushy = findings.some(
    ({ shown, kind, severity, rule }) => shown && (severity === 3 || (kind === 'spam' && general.has(rule))),
  );
  return strengths
    .map((praise) =>
      pushy && (general.has(praise.rule) || BORROWED.has(praise.kind)) ? { ...praise, shown: false } : praise,
    )
    .sort((a, b) => a.start - b.start);
}

/** Every one of these rules that the person wants to hear, on this draft. */
function heard(
  among: readonly Rule[],
  facts: Facts,
  settings: ReadSettings,
  onFault: OnFault,
): { findings: Finding[]; strengths: Praise[] } {
  const ignored = new Set(settings.ignoredRules);
  const findings: Finding[] = [];
  const strengths: Praise[] = [];
  for (const rule of among) {
    if (ignored.has(rule.id) || !maySpeak(rule, facts)) continue;
    const said = isFauxPas(rule) ? findings.filter((finding) => finding.shown) : strengths;
    if (rule.general && said.some(({ kind }) => kind === rule.kind)) continue;
    const spots = contained(rule.id, [], onFault, () => spotsOf(rule, facts));
    if (isFauxPas(rule)) {
      findings.push(...findingsOf(rule, facts, spots, settings.sensitivity === 'harder'));
      continue;
    }
    for (const spot of spots) {
      const { start, end, message = rule.message } = spot;
      const confidence = confidenceIn(facts, rule, spot);
      if (confidence < DOUBTFUL) continue;
      strengths.push({ kind: rule.kind, rule: rule.id, start, end, message, shown: confidence >= SURE });
    }
  }
  const said = oneVoice(findings);
  return { findings: said, strengths: believed(facts, said, strengths) };
}

/**
 * Reads a draft as the other guests would. Pure: the same draft and settings give the same reading, byte for byte.
 * Never throws on any text: what fails is left out and told to `onFault`, with a rule's id or the name of the part.
 */
export function read(draft: Draft, settings: ReadSettings = {}, onFault: OnFault = () => undefined): Reading {
  const facts = new Facts({ ...draft, author: together(draft.author, settings.author) });
  const { language } = facts;
  const nothing = { findings: [], strengths: [], questions: [], rephrasings: [] };
  const reason = tooLittle(facts);
  if (reason) {
    const { findings } = facts.words.length > 0 ? heard(wordless, facts, settings, onFault) : nothing;
    return { invite: 'unsure', score: 0.5, language, reason, ...nothing, findings };
  }
  const { findings, strengths } = heard(inOrder, facts, settings, onFault);
  const reading: Reading = { ...judge(facts, findings, strengths), language, ...nothing, findings, strengths };
  if (settings.suggestions === false) return reading;
  const questions = contained('questions', [], onFault, () => questionsFor(facts, reading));
  const asked = { ...reading, questions };
  // The smallest wording may be the fix of a finding too: neither is read twice.
  const again = new Map<string, Reading>();
  const reread = (text: string): Reading => {
    const known = again.get(text) ?? read({ ...facts.draft, text }, { ...settings, suggestions: false });
    again.set(text, known);
    return known;
  };
  return {
    ...reading,
    findings: contained('fixes', findings, onFault, () => withFixes(facts, asked, reread)),
    questions: questions.map(({ weave, ...question }) => question),
    rephrasings: contained('rephrasings', [], onFault, () =>
      rephrasingsFor(facts, asked, settings.answers ?? {}, reread),
    ),
  };
}
