import { Facts } from './facts/facts';
import { questionsFor } from './questions/questions';
import type { Author, Draft, Finding, Praise, Reading, ReadSettings } from './reading';
import { rephrasingsFor } from './rephrase/rephrase';
import { isFauxPas, type Rule } from './rule';
import { rules } from './rules';
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

/**
 * Reads a draft as the other guests would. Pure: the same draft and settings give the same reading, byte for byte.
 * Never throws on any text; a rule that fails is left out and told to `onFault`.
 */
export function read(
  draft: Draft,
  settings: ReadSettings = {},
  onFault: (rule: string, fault: unknown) => void = () => undefined,
): Reading {
  const facts = new Facts({ ...draft, author: together(draft.author, settings.author) });
  const { language } = facts;
  const abstain = tooLittle(facts);
  const ignored = new Set(settings.ignoredRules);
  let findings: Finding[] = [];
  const strengths: Praise[] = [];

  const run = (rule: Rule) => {
    let spots = 0;
    for (const spot of rule.check(facts)) {
      if (++spots > MOST_PER_RULE) break;
      const { start, end } = spot;
      const message = spot.message ?? rule.message;
      if (!isFauxPas(rule)) {
        strengths.push({ kind: rule.kind, rule: rule.id, start, end, message });
        continue;
      }
      const confidence = confidenceIn(facts, rule, spot);
      if (confidence < DOUBTFUL) continue;
      findings.push({
        kind: rule.kind,
        rule: rule.id,
        start,
        end,
        message,
        why: `${rule.why} (${rule.source})`,
        strength: rule.strength,
        severity: spot.severity ?? rule.severity,
        confidence,
        shown: settings.sensitivity === 'harder' || confidence >= SURE,
      });
    }
  };
  if (!abstain) {
    // Those that speak of the whole come last, and only for kinds that no words have been shown for.
    for (const rule of [...rules].sort((a, b) => Number(a.general ?? false) - Number(b.general ?? false))) {
      if (ignored.has(rule.id)) continue;
      if (rule.general && findings.some((finding) => finding.kind === rule.kind && finding.shown)) continue;
      try {
        run(rule);
      } catch (fault) {
        onFault(rule.id, fault);
      }
    }
  }
  findings = oneVoice(findings);
  strengths.sort((a, b) => a.start - b.start);

  if (abstain) {
    return {
      invite: 'unsure',
      score: 0.5,
      language,
      reason: abstain,
      findings,
      strengths,
      questions: [],
      rephrasings: [],
    };
  }
  const { invite, score } = judge(facts, findings);
  const reading: Reading = { invite, score, language, findings, strengths, questions: [], rephrasings: [] };
  if (settings.suggestions === false) return reading;
  reading.questions = questionsFor(facts, reading);
  const reread = (text: string) => read({ ...facts.draft, text }, { ...settings, suggestions: false });
  reading.rephrasings = rephrasingsFor(facts, reading, settings.answers ?? {}, reread);
  return reading;
}
