/** `npm run evaluate -- FILE.jsonl…`: how the readings agree with the readers, in figures. */
import { read } from '../engine/read';
import { correlation, ranks } from './measures';
import { LABEL, type LabelledPost, readPosts } from './posts';

const args = process.argv.slice(2);
const posts = readPosts(args.filter((arg) => arg.endsWith('.jsonl'))).filter((post) => post.labels.X < 0.5);
const readings = posts.map((post) => ({ post, reading: read({ text: post.text }, { suggestions: false }) }));
type Read = (typeof readings)[number];

const show = (value: number) => (Number.isFinite(value) ? value.toFixed(2) : '–').padStart(6);
const ratio = (part: number, whole: number) => (whole ? part / whole : Number.NaN);

console.log(`${posts.length} posts\n\nkind             precision recall     F1`);
const f1s: number[] = [];
for (const [kind, label] of Object.entries(LABEL)) {
  const says = ({ reading }: Read) =>
    reading.findings.some((finding) => finding.shown && finding.kind === kind) ||
    reading.strengths.some((strength) => strength.kind === kind);
  const has = ({ post }: Read) => post.labels[label as keyof LabelledPost['labels']] >= 0.5;
  const both = readings.filter((row) => says(row) && has(row)).length;
  const precision = ratio(both, readings.filter(says).length);
  const recall = ratio(both, readings.filter(has).length);
  const f1 = (2 * precision * recall) / (precision + recall);
  if ('PBSC'.includes(label)) f1s.push(f1);
  console.log(`${kind.padEnd(16)} ${show(precision)} ${show(recall)} ${show(f1)}`);
}
console.log(`macro-F1 of the four faux pas ${show(f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length)}`);

const sure = readings.filter(({ reading }) => reading.invite !== 'unsure');
console.log(
  `Spearman of score and invitation ${show(
    correlation(ranks(sure.map(({ reading }) => reading.score)), ranks(sure.map(({ post }) => post.labels.I))),
  )}`,
);
const among = (from: readonly Read[], to: (row: Read) => boolean) => show(ratio(from.filter(to).length, from.length));
const welcome = readings.filter(({ post }) => post.labels.I >= 1.5);
const unwelcome = readings.filter(({ post }) => post.labels.I <= 0.5);
const invite = (answer: string) => (row: Read) => row.reading.invite === answer;
console.log(`welcome read no               ${among(welcome, invite('no'))}`);
console.log(`welcome read yes              ${among(welcome, invite('yes'))}`);
console.log(`unwelcome read yes            ${among(unwelcome, invite('yes'))}`);
console.log(`unwelcome read no             ${among(unwelcome, invite('no'))}`);
console.log(`no is right (I < 1)           ${among(readings.filter(invite('no')), ({ post }) => post.labels.I < 1)}`);
console.log(
  `yes is right (I ≥ 1.5)        ${among(readings.filter(invite('yes')), ({ post }) => post.labels.I >= 1.5)}`,
);
for (const answer of ['yes', 'maybe', 'no', 'unsure']) {
  console.log(`read ${answer.padEnd(24)} ${show(ratio(readings.filter(invite(answer)).length, readings.length))}`);
}

const WORST = 20;
const worst = sure
  .map((row) => ({ ...row, off: Math.abs(row.reading.score - row.post.labels.I / 2) }))
  .sort((a, b) => b.off - a.off)
  .slice(0, WORST);
console.log(`\nThe ${WORST} furthest off`);
for (const { post, reading } of worst) {
  const rules = [...reading.findings.filter((finding) => finding.shown), ...reading.strengths].map(({ rule }) => rule);
  console.log(
    `${post.id} I ${post.labels.I}, read ${reading.invite} ${reading.score.toFixed(2)}: ${rules.join(', ') || 'no rule'}`,
  );
}
