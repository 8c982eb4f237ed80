import type { Draft, Invite, Reading } from '../engine/reading';

const ANSWERS: Record<Invite, string> = {
  yes: 'Yes, come in.',
  maybe: 'Maybe. Say hello first.',
  no: 'Not like this.',
  unsure: 'Can’t tell yet.',
};

function indent(text: string, by: string): string {
  return text.replaceAll('\n', `\n${by}`);
}

/** A reading as people read it in a terminal: the answer, the question, what was heard and liked, other wordings. */
export function inWords({ text }: Draft, reading: Reading): string {
  const lines = [`Would you invite you?  ${ANSWERS[reading.invite]}`];
  if (reading.reason) lines.push(`  ${reading.reason}`);
  const words = (start: number, end: number) => `“${text.slice(start, end).replaceAll('\n', ' ')}”`;
  if (reading.questions.length) lines.push('', ...reading.questions.map((question) => `? ${question.text}`));
  const shown = reading.findings.filter((finding) => finding.shown);
  if (shown.length) lines.push('', 'What I heard');
  for (const { start, end, message, why } of shown) {
    lines.push(`  ${words(start, end)}`, `    ${message}`, `    ${why}`);
  }
  const liked = reading.strengths.filter((strength) => strength.shown);
  if (liked.length) lines.push('', 'What I liked');
  for (const { start, end, message } of liked) lines.push(`  ${words(start, end)}`, `    ${message}`);
  if (reading.rephrasings.length) lines.push('', 'Another way to say it');
  for (const { intent, text: wording } of reading.rephrasings) {
    lines.push(`  ${intent}:`, `    ${indent(wording, '    ')}`);
  }
  return lines.join('\n');
}
