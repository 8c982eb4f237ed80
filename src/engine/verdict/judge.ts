import type { Facts } from '../facts/facts';
import type { Finding, Invite, Praise } from '../reading';

/** Would you invite you? Weighs what puts people off against what makes a guest welcome. */
export function judge(
  _facts: Facts,
  findings: readonly Finding[],
  strengths: readonly Praise[],
): { invite: Invite; score: number } {
  const off = findings.filter((f) => f.shown).reduce((sum, f) => sum + f.severity * f.confidence, 0);
  const welcome = new Set(strengths.map((s) => s.kind)).size;
  const score = 1 / (1 + Math.exp(0.8 * off - 0.9 * welcome - 0.4));
  const shown = findings.some((f) => f.shown);
  return { invite: score < 0.35 && shown ? 'no' : score > 0.7 ? 'yes' : 'maybe', score };
}
