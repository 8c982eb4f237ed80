/**
 * `npm run rules -- FILE…`: every rule on labelled posts. `speaks` counts the posts where it points at something, `right`
 * how often readers heard the same kind there; `seen` and `right` the same for what people see at the default sensitivity;
 * `decides` is the share of all posts where, without it, the answer or the kinds that people see would be others.
 * With `--misses ID` the posts where that rule is seen and the readers disagree.
 */
import { Facts } from '../engine/facts/facts';
import { read } from '../engine/read';
import type { Reading } from '../engine/reading';
import { rules } from '../engine/rules';
import { tooLittle } from '../engine/verdict/abstain';
import { LABEL, type LabelledKind, readPosts } from './posts';

const args = process.argv.slice(2);
const misses = args.includes('--misses') ? args[args.indexOf('--misses') + 1] : undefined;
const posts = readPosts(args.filter((arg) => arg.endsWith('.jsonl')));

interface Count {
  speaks: number;
  right: number;
  seen: number;
  seenRight: number;
  decides: number;
}
const counts = new Map<string, Count>(
  rules.map((rule) => [rule.id, { speaks: 0, right: 0, seen: 0, seenRight: 0, decides: 0 }]),
);

const said = ({ findings, strengths }: Reading) => [...findings, ...strengths].filter((one) => one.shown);
const outcome = (reading: Reading) =>
  [reading.invite, ...new Set(said(reading).map(({ kind }) => kind))].sort().join(' ');

for (const { id, text, labels } of posts) {
  const facts = new Facts({ text });
  if (tooLittle(facts)) continue;
  const reading = read({ text }, { suggestions: false });
  const seen = said(reading);
  for (const rule of rules) {
    const count = counts.get(rule.id) as Count;
    const [spot] = rule.check(facts);
    const shown = seen.find((one) => one.rule === rule.id);
    const present = rule.kind in LABEL && labels[LABEL[rule.kind as LabelledKind]] >= 0.5;
    if (spot) count.speaks++;
    if (spot && present) count.right++;
    if (!shown) continue;
    count.seen++;
    if (present) count.seenRight++;
    const without = read({ text }, { suggestions: false, ignoredRules: [rule.id] });
    if (outcome(without) !== outcome(reading)) count.decides++;
    if (misses === rule.id && !present) {
      console.log(`  ${id} [${text.slice(shown.start, shown.end)}] ${JSON.stringify(text.slice(0, 280))}`);
    }
  }
}

const number = (value: number) => String(value).padStart(6);
const share = (part: number, whole: number) =>
  (whole ? (part / whole).toFixed(2) : '–').replace('NaN', '–').padStart(6);
console.log(
  `kind            rule                             evidence  speaks  right   seen  right decides   (${posts.length} posts)`,
);
for (const { id, kind, strength } of rules) {
  const { speaks, right, seen, seenRight, decides } = counts.get(id) as Count;
  const labelled = kind in LABEL;
  console.log(
    `${kind.padEnd(15)} ${id.padEnd(32)} ${strength.padEnd(9)} ${number(speaks)} ${share(labelled ? right : Number.NaN, speaks)} ${number(seen)} ${share(labelled ? seenRight : Number.NaN, seen)} ${((100 * decides) / posts.length).toFixed(1).padStart(6)}%`,
  );
}
