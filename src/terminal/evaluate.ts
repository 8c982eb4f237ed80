/**
 * `npm run evaluate -- FILE.jsonl…`: how the readings agree with the readers, in figures. A kind counts as found when
 * the reading holds a finding or strength of it; what people see at the default sensitivity is counted apart.
 */
import { read } from '../engine/read';
import type { Reading } from '../engine/reading';
import { correlation, ranks } from './measures';
import { KINDS_OF, LABEL, type LabelledKind, type LabelledPost, readPosts } from './posts';

interface Row {
  post: LabelledPost;
  reading: Reading;
}

const args = process.argv.slice(2);
const rows: Row[] = readPosts(args.filter((arg) => arg.endsWith('.jsonl')))
  .filter((post) => post.labels.X < 0.5)
  .map((post) => ({ post, reading: read({ text: post.text }, { suggestions: false }) }));

const show = (value: number) => (Number.isFinite(value) ? value.toFixed(2) : '–').padStart(7);
const ratio = (part: number, whole: number) => (whole ? part / whole : Number.NaN);
const among = (from: readonly Row[], to: (row: Row) => boolean) => ratio(from.filter(to).length, from.length);

const has = (label: LabelledKind) => (row: Row) => row.post.labels[LABEL[label]] >= 0.5;
const says = (kind: LabelledKind, seen: boolean) => (row: Row) =>
  [...row.reading.findings, ...row.reading.strengths].some(
    (said) => KINDS_OF[kind].includes(said.kind) && (said.shown || !seen),
  );

function agreement(said: (row: Row) => boolean, present: (row: Row) => boolean) {
  const precision = among(rows.filter(said), present);
  const recall = among(rows.filter(present), said);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Prints one line a kind, and gives their F1. */
function table(title: string, kinds: readonly LabelledKind[]): number[] {
  console.log(`\n${title.padEnd(18)}precision recall     F1 | seen: right  share`);
  return kinds.map((kind) => {
    const all = agreement(says(kind, false), has(kind));
    const seen = agreement(says(kind, true), has(kind));
    console.log(
      `${kind.padEnd(18)}${show(all.precision)} ${show(all.recall)} ${show(all.f1)} |     ${show(seen.precision)} ${show(seen.recall)}`,
    );
    return all.f1;
  });
}

console.log(`${rows.length} posts`);
const FOUR = ['self-promotion', 'broadcast', 'spam', 'contrived'] as const;
const f1s = table('faux pas', [...FOUR, 'unremarkable']).slice(0, FOUR.length);
table('good manners', ['gives-value', 'asks', 'responds', 'human-voice']);

const pairs = FOUR.flatMap((kind) => rows.map((row) => ({ said: says(kind, true)(row), present: has(kind)(row) })));
const line = (name: string, value: number) => console.log(`${name.padEnd(44)}${show(value)}`);
console.log();
line('macro-F1 of the four faux pas', f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length);
const seen = pairs.filter(({ said }) => said);
const heard = pairs.filter(({ present }) => present);
line('findings that people see: right', ratio(seen.filter(({ present }) => present).length, seen.length));
line('what readers heard: seen', ratio(heard.filter(({ said }) => said).length, heard.length));

const sure = rows.filter(({ reading }) => reading.invite !== 'unsure');
const scores = sure.map(({ reading }) => reading.score);
line('Spearman of score and invitation', correlation(ranks(scores), ranks(sure.map(({ post }) => post.labels.I))));
const welcome = rows.filter(({ post }) => post.labels.I >= 1.5);
const unwelcome = rows.filter(({ post }) => post.labels.I <= 0.5);
const invite = (answer: string) => (row: Row) => row.reading.invite === answer;
line('welcome (I ≥ 1.5) read no', among(welcome, invite('no')));
line('welcome read yes', among(welcome, invite('yes')));
line('unwelcome (I ≤ 0.5) read yes', among(unwelcome, invite('yes')));
line('unwelcome read no', among(unwelcome, invite('no')));
line(
  'no is right (I < 1)',
  among(rows.filter(invite('no')), ({ post }) => post.labels.I < 1),
);
line(
  'yes is right (I ≥ 1.5)',
  among(rows.filter(invite('yes')), ({ post }) => post.labels.I >= 1.5),
);
for (const answer of ['yes', 'maybe', 'no', 'unsure']) line(`read ${answer}`, among(rows, invite(answer)));

const WORST = 20;
const off = ({ post, reading }: Row) => Math.abs(reading.score - post.labels.I / 2);
const worst = [...sure].sort((a, b) => off(b) - off(a)).slice(0, WORST);
console.log(`\nThe ${WORST} furthest off: what readers said, what was read, and the words that led there`);
for (const { post, reading } of worst) {
  const labels = Object.entries(post.labels).filter(([label, value]) => label !== 'I' && value >= 0.5);
  console.log(`\n${post.id}`);
  console.log(`  readers ${post.labels.I} of 2 (${labels.map(([label]) => label).join(' ') || 'no label'})`);
  console.log(`  read    ${(reading.score * 2).toFixed(1)} of 2: ${reading.invite}`);
  for (const { rule, start, end } of [...reading.findings, ...reading.strengths]) {
    console.log(`    ${rule}: “${post.text.slice(start, end).replaceAll('\n', ' ').slice(0, 80)}”`);
  }
}
