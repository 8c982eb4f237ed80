import type { Facts } from '../facts/facts';
import type { Finding, Invite, Reading, Rephrasing } from '../reading';
import { rules } from '../rules';

const RANK: Readonly<Record<Invite, number>> = { no: 0, unsure: 0, maybe: 1, yes: 2 };

const GENERAL: ReadonlySet<string> = new Set(rules.filter(({ general }) => general).map(({ id }) => id));

/** Two wordings that differ in fewer words are one. */
const FEWEST = 3;

/** A score that grows by so much is a step that people notice. */
const STEP = 0.03;

/** So much is a step in any company. */
const STRIDE = 0.08;

/** Scores are compared as closely as people could tell them apart. */
const HAIR = 0.0005;

/** How many findings there are of each kind. */
function byKind(findings: readonly Finding[]): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const { kind } of findings) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return kinds;
}

/**
 * Whether the wording reads no worse than the draft: as good a guest, and of no kind more to find than there was. What was
 * there may have been hidden behind something weightier; what is said of a draft as a whole, behind any specific words.
 */
export function isNoWorse(before: Reading, after: Reading): boolean {
  if (after.invite === 'unsure' || RANK[after.invite] < RANK[before.invite]) return false;
  if (after.score < before.score - HAIR) return false;
  const had = byKind(before.findings);
  const left = byKind(after.findings.filter(({ shown, rule }) => shown && !GENERAL.has(rule)));
  return [...left].every(([kind, count]) => count <= (had.get(kind) ?? 0));
}

/** Whether the answer itself is a better one. */
export function isLifted(before: Reading, after: Reading): boolean {
  return RANK[after.invite] > RANK[before.invite];
}

/** How many findings people see. */
function shownIn({ findings }: Reading): number {
  return findings.filter(({ shown }) => shown).length;
}

/**
 * Whether it reads better: there is a step towards an invitation, or fewer things put people off. Where the answer stays
 * *no* it takes both, or a stride: half a mending is not worth the author's while.
 */
export function isBetter(before: Reading, after: Reading): boolean {
  if (!isNoWorse(before, after)) return false;
  if (isLifted(before, after)) return true;
  const fewer = shownIn(after) < shownIn(before);
  const step = after.score >= before.score + STEP;
  if (before.invite !== 'no') return fewer || step;
  return (fewer && step) || after.score >= before.score + STRIDE;
}

/** Rules that had something to say about the draft and have nothing to say about the wording. */
export function fixedBy(before: Reading, after: Reading): string[] {
  const left = new Set(after.findings.map(({ rule }) => rule));
  return [...new Set(before.findings.map(({ rule }) => rule))].filter((rule) => !left.has(rule));
}

/** How many words two texts do not share; marks and emoji that differ count as a word together. */
function distance(a: string, b: string): number {
  const words = (text: string) => text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const left = [...words(a)];
  let added = 0;
  for (const word of words(b)) {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    else added++;
  }
  return left.length + added;
}

/** Whether a wording is as good as one that is there already. */
export function isAlike(wording: string, others: readonly Rephrasing[]): boolean {
  return others.some(({ text }) => distance(text, wording) < FEWEST);
}

/** Words that still say something, tags and links aside. */
export function saysEnough(facts: Facts): boolean {
  const labels = facts.text.replace(/⟦[^⟧]*⟧/g, '');
  return (labels.match(/[\p{L}\p{N}'’]+/gu) ?? []).length >= FEWEST + 1 && facts.said.length >= FEWEST;
}
