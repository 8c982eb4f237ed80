import { Facts, type Span } from '../facts/facts';
import type { Finding, Fix, Reading } from '../reading';
import { rules } from '../rules';
import { baitOf } from './bait';
import { isNoWorse, saysEnough } from './better';
import { differences } from './differences';
import { type Edit, edited, without } from './edits';
import { keepsFacts } from './kept';
import { fits } from './length';
import { bringsNothing } from './own-words';
import { PLANS } from './plans';
import type { Transformation } from './transformation';
import baitToQuestion from './transformations/bait-to-question';
import pruneTags from './transformations/prune-tags';
import thinEmoji from './transformations/thin-emoji';

/** Longer drafts are essays: what one word does there, no rule can weigh. */
const LONGEST = 3000;

/** A draft is read anew so often at most, since the person waits. */
const MOST = 8;

/** What only takes away or turns what is there. */
const WAYS: readonly Transformation[] = [baitToQuestion, ...PLANS.plain];

/** A pile is thinned as a whole: one thing less is still a pile. */
const PILES: readonly Transformation[] = [thinEmoji, pruneTags];

/** So little nobody hears: to the score, one mark less may sound a shade less like a person. */
const UNHEARD = 0.01;

/** What is said of a draft as a whole, no single change takes back. */
const GENERAL: ReadonlySet<string> = new Set(rules.filter(({ general }) => general).map(({ id }) => id));

/** Where nothing is put in, it touches what is on either side. */
function meets(edit: Span, { start, end }: Span): boolean {
  return edit.start === edit.end ? start <= edit.start && edit.end <= end : edit.start < end && start < edit.end;
}

/** These edits and all in the same sentences, which may be halves of one change: "Want X? Buy it" is "If you want X, …". */
function grown({ sentences }: Facts, some: readonly Edit[], all: readonly Edit[]): Edit[] {
  let chosen = [...some];
  for (;;) {
    const around = sentences.filter((sentence) => chosen.some((edit) => meets(edit, sentence)));
    const more = all.filter((edit) => chosen.includes(edit) || around.some((sentence) => meets(edit, sentence)));
    if (more.length === chosen.length) return chosen;
    chosen = more;
  }
}

/** Which of a transformation's edits may make up the fix: those at the finding's words, else all of them. */
function choicesFor(facts: Facts, finding: Finding, way: Transformation, edits: readonly Edit[]): Edit[][] {
  const touching = edits.filter((edit) => meets(edit, finding));
  if (touching.length === 0) return [];
  // Where marks alone were heard, words are left alone.
  const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);
  const takesWords = ({ start, end, text }: Edit) => hasWords(facts.text.slice(start, end) + text);
  if (!hasWords(facts.text.slice(finding.start, finding.end)) && touching.some(takesWords)) return [];
  if (PILES.includes(way)) return [[...edits]];
  const whole = grown(facts, touching, edits);
  // What begins elsewhere is about something else: "!!" at the end of an order is not its order.
  if (!touching.includes(whole[0] as Edit)) return [];
  // Cuts stand each for itself.
  const local = whole.every(({ text }) => text.trim() === '') ? touching : whole;
  return local.length < edits.length ? [local, [...edits]] : [local];
}

/** How much of the author's own goes. Of two ways the one that keeps more comes first. */
function lossOf(edits: readonly Edit[]): number {
  return edits.reduce((sum, { start, end }) => sum + end - start, 0);
}

function asFix(text: string, edits: readonly Edit[]): Fix {
  const start = edits[0]?.start ?? 0;
  const end = edits.at(-1)?.end ?? start;
  const within = edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  return { start, end, text: edited(text.slice(start, end), within) };
}

/** The draft with a fix in it. */
function applied(text: string, { start, end, text: instead }: Fix): string {
  return text.slice(0, start) + instead + text.slice(end);
}

/** The draft without its calls for likes, which may stay or go with what they count. */
function unbaited(facts: Facts): Facts {
  const bait = baitOf(facts);
  return bait.length === 0 ? facts : new Facts({ ...facts.draft, text: without(facts.text, bait) });
}

/** Whether this text may stand in place of the draft, as far as its words tell. */
function isSafe(facts: Facts, text: string): boolean {
  const result = new Facts({ ...facts.draft, text });
  return (
    saysEnough(result) &&
    (text.length <= facts.text.length || fits(text, facts.draft)) &&
    bringsNothing(facts, text, '') &&
    keepsFacts(unbaited(facts), unbaited(result).text, '')
  );
}

/** How often each rule is heard. What is said of a draft as a whole is left out: the words hid it before. */
function heard({ findings }: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, shown } of findings)
    if (shown && !GENERAL.has(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Whether this very finding is gone, with nothing new in its place, and the draft is no worse a guest. */
function takesAway(finding: Finding, fix: Fix, before: Reading, after: Reading): boolean {
  const grew = fix.text.length - (fix.end - fix.start);
  const place = { start: Math.min(finding.start, fix.start), end: Math.max(finding.end, fix.end) + grew };
  if (after.findings.some((other) => other.rule === finding.rule && meets(other, place))) return false;
  const had = heard(before);
  had.set(finding.rule, (had.get(finding.rule) ?? 0) - 1);
  if ([...heard(after)].some(([rule, count]) => count > (had.get(rule) ?? 0))) return false;
  return isNoWorse(before, { ...after, score: after.score + UNHEARD });
}

/**
 * The findings of a draft, each with the one small change that takes it away, where there is one that keeps all else as it
 * is. Pure; `reread` gives the reading of a text in place of the draft's.
 */
export function withFixes(facts: Facts, reading: Reading, reread: (text: string) => Reading): Finding[] {
  const { findings } = reading;
  if (facts.text.length > LONGEST) return findings;
  const edits = new Map<Transformation, Edit[]>();
  const editsBy = (way: Transformation): Edit[] => {
    const known = edits.get(way);
    if (known) return known;
    const text = way.apply(facts, reading);
    const made = text === facts.text ? [] : differences(facts, new Facts({ ...facts.draft, text }));
    edits.set(way, made);
    return made;
  };
  let left = MOST;
  const fixFor = (finding: Finding): Fix | undefined => {
    const choices = WAYS.flatMap((way) => choicesFor(facts, finding, way, editsBy(way)));
    for (const choice of choices.sort((a, b) => lossOf(a) - lossOf(b))) {
      const fix = asFix(facts.text, choice);
      const text = applied(facts.text, fix);
      if (!isSafe(facts, text)) continue;
      if (left-- <= 0) return undefined;
      if (takesAway(finding, fix, reading, reread(text))) return fix;
    }
    return undefined;
  };
  return findings.map((finding) => {
    const fix = finding.shown && !GENERAL.has(finding.rule) ? fixFor(finding) : undefined;
    return fix ? { ...finding, fix } : finding;
  });
}
