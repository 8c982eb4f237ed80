import { answerOf } from '../answer/answer';
import type { Facts } from '../facts/facts';
import { impressionOf, model } from '../impression/impression';
import type { Finding, Invite, Praise } from '../reading';
import { isMeantWell } from '../rules/sincere';

/** The score of a draft that is fine and no more: with something that makes people leave, that is not enough. */
const FINE = 0.45;

/** Readers saw posts without what they answered, so what was not heard has no fitted weight: by severity and confidence. */
const UNHEARD = 0.1;
/** Nor has what was: an answer to what they asked, or their words taken up. */
const ANSWERED = 0.12;
const TAKEN_UP = 0.06;
/** A shorter answer gives nothing to go on with. */
const FEW = 3;

function unheard(findings: readonly Finding[]): number {
  const missed = findings.filter(({ kind }) => kind === 'not-listening');
  return missed.reduce((sum, { severity, confidence }) => sum + UNHEARD * severity * confidence, 0);
}

/** What listening adds to the score of a draft that answers somebody. */
function listening(facts: Facts): number {
  const answer = answerOf(facts);
  if (!answer) return 0;
  if (answer.answered.length > 0) return facts.words.length < FEW ? TAKEN_UP : ANSWERED;
  return answer.shared.length > 0 ? TAKEN_UP : 0;
}

/** Who asks or thanks, and puts nobody off, is welcome from this share of the usual cut on, however it is phrased. */
const KIND = new Set<Praise['kind']>(['asks', 'appreciates']);
const LIKELY = 0.2;
const SHARE_OF_CUT = 0.35;

/** From this score on somebody who listens is welcome for that alone. */
const LISTENS = 0.6;

/**
 * Would you invite you? From the impression that the draft makes as a whole. `no` is only ever said when there are words
 * to point at, and `yes` never beside a finding that makes people leave, an insult, or thanks that are meant the other way round. The score runs from 0 to 1.
 */
export function judge(
  facts: Facts,
  findings: readonly Finding[],
  strengths: readonly Praise[],
): { invite: Invite; score: number } {
  const { unwelcome, welcome, invitation, kinds } = impressionOf(facts);
  const { cuts } = model;
  const shown = findings.filter((finding) => finding.shown);
  const heard = unheard(shown) === 0 ? listening(facts) : 0;
  const score = Math.min(1, Math.max(0, invitation / 2 + heard - unheard(shown)));
  const leaves = shown.some((finding) => finding.severity === 3);
  if ((unwelcome > cuts.no && shown.length > 0) || (leaves && score < FINE)) return { invite: 'no', score };
  const listens = heard > 0 && shown.length === 0 && score > LISTENS;
  const complains = facts.hits('complaint').length + facts.hits('mishaps').length > 0;
  const isKind =
    !complains && strengths.some(({ kind }) => KIND.has(kind)) && Math.max(kinds.asks, kinds.responds) > LIKELY;
  const kindly = isKind && shown.length === 0 && welcome > SHARE_OF_CUT * cuts.yes;
  const likely = (welcome > cuts.yes || listens || kindly) && unwelcome < cuts.doubt;
  if (likely && !leaves && isMeantWell(facts)) return { invite: 'yes', score };
  return { invite: 'maybe', score };
}
