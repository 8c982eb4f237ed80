/**
 * `npm run rephrasings -- FILE.jsonl… [--no-grammar] [--show]`: what is asked and offered for every draft that reads `no` or
 * `maybe`, checked by code that shares nothing with the rephraser. `--show` prints every wording that a check complains of.
 * Rows with a `draft` and `rephrasings` of their own (exemplars that somebody wrote by hand) are measured beside ours.
 */
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
// @ts-expect-error: X's own counter comes without types.
import twitter from 'twitter-text';
import { Facts } from '../engine/facts/facts';
import { topicsOf } from '../engine/questions/topics';
import { read } from '../engine/read';
import type { Reading, Rephrasing } from '../engine/reading';
import { CLOSED_LIST } from '../engine/rephrase/closed-list';
import { likelyAnswer } from './checker/answers';
import { factsChanged } from './checker/facts';
import { type Complaint, newComplaints } from './checker/grammar';
import { shareKept, wordsAdded, wordsOf } from './checker/words';
import { readPosts } from './posts';

const args = process.argv.slice(2);
const show = args.includes('--show');
const linter = args.includes('--no-grammar') ? undefined : new LocalLinter({ binary });

/** A row of a file: a post, or an exemplar with wordings of its own. */
interface Row {
  id: string;
  text?: string;
  draft?: string;
  rephrasings?: readonly { text: string }[];
}

/** A wording while nothing is filled in: a sentence that is not written yet is none, and a gap in one is three dots. */
const unsaid = ({ text }: Pick<Rephrasing, 'text'>) =>
  text.replace(/(^|[^\p{L}\p{N},\s]|[/@#]\S+|[:;=]-?[DPp]|(?=\n))\s*⟦[^⟧]*⟧(?=\s|$)/gu, '$1').replace(/⟦[^⟧]*⟧/g, '…');

const fitsX = (text: string): boolean => twitter.parseTweet(text).weightedLength <= 280;

const RANK = { no: 0, unsure: 0, maybe: 1, yes: 2 } as const;
const count: Record<string, number> = {};
const add = (name: string, by = 1) => {
  count[name] = (count[name] ?? 0) + by;
};
const kept: number[] = [];
const shapes = new Map<string, number>();
const additions = new Map<string, number>();
const tally = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** A question without its topic, so that two of one shape are alike. */
function shapeOf({ text, topic }: Reading['questions'][number]): string {
  return (topic ? text.replace(topic, '…') : text).replace(/“[^”]*”/g, '“…”');
}

/** Runs of words that a wording brought along, which would show that all are made from one mould. */
function addedRuns(draft: string, wording: string): string[] {
  const own = new Set(wordsOf(draft));
  const runs: string[][] = [[]];
  for (const word of wordsOf(wording)) {
    if (own.has(word)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs.filter((run) => run.length > 1).map((run) => run.join(' '));
}

/** What is wrong with the grammar and spelling of a text. */
async function complaints(text: string): Promise<Complaint[]> {
  const lints = (await linter?.lint(text)) ?? [];
  return lints.map((lint) => ({ kind: lint.lint_kind(), words: lint.get_problem_text() }));
}

async function check(id: string, draft: string, before: Reading, rephrasing: Rephrasing): Promise<void> {
  const said = unsaid(rephrasing);
  const complain = (what: string, words: string) => {
    add(what);
    if (show)
      console.log(
        `${id} ${what}: ${words}\n   ${draft.replaceAll('\n', ' / ')}\n   → ${rephrasing.text.replaceAll('\n', ' / ')}`,
      );
  };
  add('wordings');
  const changed = factsChanged(draft, said);
  if (changed.length) complain('facts changed', changed.join(', '));
  const brought = wordsAdded(draft, said, '', CLOSED_LIST);
  if (brought.length) complain('words outside the closed list', brought.join(', '));
  const after = read({ text: said });
  if (after.score >= before.score - 0.0005) add('score not lower');
  else if (show) console.log(`${id} score lower: ${said.replaceAll('\n', ' / ')}`);
  if (RANK[after.invite] > RANK[before.invite]) add('verdict better');
  const again = after.rephrasings.find(({ intent }) => intent === rephrasing.intent);
  if (!again || again.text === rephrasing.text || rephrasing.blanks.length > 0) add('idempotent');
  else if (show) console.log(`${id} again: ${rephrasing.text}\n   → ${again.text}`);
  if (fitsX(draft) && !fitsX(said)) complain('over length', 'on X');
  kept.push(shareKept(draft, said));
  for (const run of new Set(addedRuns(draft, said))) tally(additions, run);
  if (!linter) return;
  for (const { kind, words } of newComplaints(draft, await complaints(draft), await complaints(said)))
    complain('new grammar errors', `${kind} ${words}`);
}

/** The wordings as they would be sent: those with a blank after a likely answer to its question. */
function sentFrom(text: string, { questions, rephrasings }: Reading): Rephrasing[] {
  const asked = rephrasings.flatMap(({ blanks }) => blanks)[0]?.question;
  const question = questions.find(({ id }) => id === asked);
  if (!question) return rephrasings;
  const answers = { [question.id]: likelyAnswer(question.text, text.length) };
  return [...rephrasings.filter(({ blanks }) => blanks.length === 0), ...read({ text }, { answers }).rephrasings];
}

const isLifted = (invite: Reading['invite'], text: string) =>
  RANK[read({ text }, { suggestions: false }).invite] > RANK[invite];

const rows: readonly Row[] = readPosts(args.filter((arg) => arg.endsWith('.jsonl')));
for (const row of rows) {
  const { id, text = row.draft ?? '' } = row;
  let reading: Reading;
  try {
    reading = read({ text }, {}, (where, fault) => {
      throw new Error(where, { cause: fault });
    });
  } catch (fault) {
    add('exceptions');
    console.log(id, fault);
    continue;
  }
  const { invite, questions, rephrasings } = reading;
  if (invite !== 'no' && invite !== 'maybe') continue;
  add(invite);
  if (topicsOf(new Facts({ text })).length > 0) {
    add('with a topic');
    if (questions.some(({ topic }) => topic)) add('asked about it');
  }
  add('questions', questions.length);
  for (const question of questions) tally(shapes, shapeOf(question));
  if (rephrasings.length) add(`${invite} with a wording`);
  if (rephrasings.some(({ blanks }) => blanks.length === 0)) add(`${invite} with one that is ready`);
  if (rephrasings.some((one) => isLifted(invite, unsaid(one)))) add(`${invite} made better`);
  if (rephrasings.length && sentFrom(text, reading).some((one) => isLifted(invite, one.text)))
    add(`${invite} made better as sent`);
  if (row.rephrasings) {
    add(`${invite} with one by hand`);
    if (row.rephrasings.some((one) => isLifted(invite, unsaid(one)))) add(`${invite} made better by hand`);
  }
  for (const rephrasing of rephrasings) await check(id, text, reading, rephrasing);
}

const of = (part: string, whole: string) => ((count[part] ?? 0) / (count[whole] || 1)).toFixed(3);
const line = (name: string, value: string | number, goal = '') =>
  console.log(`${name.padEnd(52)} ${String(value).padStart(7)}  ${goal}`);
const most = (counts: Map<string, number>) => [...counts].sort((a, b) => b[1] - a[1]).slice(0, 5);
const median = [...kept].sort((a, b) => a - b)[Math.floor(kept.length / 2)] ?? 0;

line('drafts read no, maybe', `${count.no ?? 0}, ${count.maybe ?? 0}`);
line('with a topic, and asked about it', of('asked about it', 'with a topic'), '≥ 0.95');
line('no with a wording', of('no with a wording', 'no'), '≥ 0.85');
line('  that is ready without an answer', of('no with one that is ready', 'no'));
line('maybe with a wording', of('maybe with a wording', 'maybe'), '≥ 0.70');
line('  that is ready without an answer', of('maybe with one that is ready', 'maybe'));
line('no made better', of('no made better', 'no with a wording'), '≥ 0.80');
line('  as sent, with a likely answer in its blank', of('no made better as sent', 'no with a wording'), '≥ 0.80');
if (count['no with one by hand'])
  line('  by the wordings that come with the drafts', of('no made better by hand', 'no with one by hand'));
line('wordings', count.wordings ?? 0);
for (const what of ['facts changed', 'words outside the closed list', 'over length', 'exceptions'])
  line(what, count[what] ?? 0, '0');
line('score not lower', of('score not lower', 'wordings'), '≥ 0.995');
line('idempotent', of('idempotent', 'wordings'), '1');
line('median share of the author’s words kept', median.toFixed(2));
if (linter)
  line(
    'new grammar errors per 100',
    ((100 * (count['new grammar errors'] ?? 0)) / (count.wordings || 1)).toFixed(1),
    '≤ 2',
  );
console.log('\nThe commonest questions, share of all (≤ 0.04)');
for (const [shape, times] of most(shapes)) line(`  ${shape.slice(0, 48)}`, (times / (count.questions || 1)).toFixed(3));
console.log('\nThe commonest added words, share of all wordings (≤ 0.04)');
for (const [run, times] of most(additions)) line(`  ${run.slice(0, 48)}`, (times / (count.wordings || 1)).toFixed(3));
process.exit(0);
