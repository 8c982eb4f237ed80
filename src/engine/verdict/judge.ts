import type { Facts } from '../facts/facts';
import { impressionOf, model } from '../impression/impression';
import type { Finding, Invite } from '../reading';

/** The score of a draft that is fine and no more: with something that makes people leave, that is not enough. */
const FINE = 0.45;

/** Readers saw posts without what they answered, so what was not heard has no fitted weight: by severity and confidence. */
const UNHEARD = 0.1;

function unheard(findings: readonly Finding[]): number {
  const missed = findings.filter(({ kind }) => kind === 'not-listening');
  return missed.reduce((sum, { severity, confidence }) => sum + UNHEARD * severity * confidence, 0);
}

/**
 * Would you invite you? From the impression that the draft makes as a whole. `no` is only ever said when there are words
 * to point at, and `yes` never beside a finding that makes people leave. The score runs from 0 to 1.
 */
export function judge(facts: Facts, findings: readonly Finding[]): { invite: Invite; score: number } {
  const { unwelcome, welcome, invitation } = impressionOf(facts);
  const { cuts } = model;
  const shown = findings.filter((finding) => finding.shown);
  const score = Math.min(1, Math.max(0, invitation / 2 - unheard(shown)));
  const leaves = shown.some((finding) => finding.severity === 3);
  if ((unwelcome > cuts.no && shown.length > 0) || (leaves && score < FINE)) return { invite: 'no', score };
  if (welcome > cuts.yes && unwelcome < cuts.doubt && !leaves) return { invite: 'yes', score };
  return { invite: 'maybe', score };
}
