import type { Facts } from '../facts/facts';
import type { Invite, Reading, Rephrasing } from '../reading';
import { rules } from '../rules';

const RANK: Readonly<Record<Invite, number>> = { no: 0, unsure: 0, maybe: 1, yes: 2 };

const GENERAL: ReadonlySet<string> = new Set(rules.filter(({ general }) => general).map(({ id }) => id));

/** Two wordings that differ in fewer words are one. */
const FEWEST = 3;

/** A score that grows by so much is a step that people notice. */
const STEP = 0.03;

/** Scores are compared as closely as people could tell them apart. */
const HAIR = 0.0005;

/** Findings that people see, by kind. What is said of a draft as a whole is left out: specific words hid it before. */
function shownKinds({ findings }: Reading): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const { kind, rule, shown } of findings) {
    if (shown && !GENERAL.has(rule)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}

/** Whether the wording reads no worse than the draft: as good a guest, and no new finding. */
export function isNoWorse(before: Reading, after: Reading): boolean {
  if (after.invite === 'unsure' || RANK[after.invite] < RANK[before.invite]) return false;
  if (after.score < before.score - HAIR) return false;
  const had = shownKinds(before);
  return [...shownKinds(after)].every(([kind, count]) => count <= (had.get(kind) ?? 0));
}

/** Whether it reads better: something that put people off is gone, or there is a step towards an invitation. */
export function isBetter(before: Reading, after: Reading): boolean {
  if (!isNoWorse(before, after)) return false;
  const heard = new Set(after.findings.filter(({ shown }) => shown).map(({ rule }) => rule));
  const gone = before.findings.some(({ rule, shown }) => shown && !heard.has(rule));
  return gone || RANK[after.invite] > RANK[before.invite] || after.score >= before.score + STEP;
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
