/**
 * `npm run fit -- TRAIN.jsonl… [--twice TWICE.jsonl]`: fits the weights of the impression. Five seeded folds give the figures
 * that it prints and the second layer's input; the weights that ship are fitted on all posts. Posts that were read twice
 * fit no weight, but help to say from which chance on a kind is heard: two readers hear more than one. The same files
 * give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { Facts } from '../engine/facts/facts';
import { featuresOf } from '../engine/impression/features';
import { gramsOf } from '../engine/impression/grams';
import { KINDS, type Model, probability, STEP_ZERO, TARGETS } from '../engine/impression/impression';
import { tooLittle } from '../engine/verdict/abstain';
import { apply, fitLogistic, fitRidge, type Linear, type SparseRows } from './logistic';
import { correlation, ranks } from './measures';
import { LABEL, type LabelledPost, readPosts } from './posts';

const FOLDS = 5;
/** Words that fewer posts hold are left out, and features that fewer posts show. */
const RARE = 4;
/** This many runs of words ship: more cost size and bring little. */
const GRAMS = 5600;
const STEPS = 15;
/** Penalties of features (scaled to a spread of 1), of words, and of the second layer. */
const PENALTY = { feature: 80, gram: 10, second: 5 };
const CUTS: Model['cuts'] = { no: 0.5, yes: 0.37, doubt: 0.12 };

interface Row {
  features: [name: string, value: number][];
  grams: string[];
  targets: number[];
  invitation: number;
  fold: number;
}

/** A stable number from an id, so that a post is in the same fold on every run. */
function foldOf(id: string): number {
  let hash = 2166136261;
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  return (hash >>> 0) % FOLDS;
}

function rowOf({ id, text, labels }: LabelledPost): Row | undefined {
  const facts = new Facts({ text });
  if (labels.X >= 0.5 || tooLittle(facts)) return undefined;
  const kinds = KINDS.map((kind) => (labels[LABEL[kind]] >= 0.5 ? 1 : 0));
  return {
    features: [...featuresOf(facts)].filter(([, value]) => value !== 0),
    grams: [...gramsOf(facts).keys()],
    targets: [...kinds, labels.I <= 0.5 ? 1 : 0, labels.I >= 1.5 ? 1 : 0],
    invitation: labels.I,
    fold: foldOf(id),
  };
}

/** Names that are in enough of the rows, in alphabetical order. */
function frequent(rows: readonly Row[], namesOf: (row: Row) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of namesOf(row)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= RARE).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The first layer: one logistic regression a target over features and runs of words. */
interface First {
  features: string[];
  /** What a feature is divided by, so that all spread alike. */
  spreads: number[];
  grams: string[];
  models: Linear[];
}

function tableOf(rows: readonly Row[], { features, spreads, grams }: Omit<First, 'models'>): SparseRows {
  const featureAt = new Map(features.map((name, i) => [name, i]));
  const gramAt = new Map(grams.map((gram, i) => [gram, features.length + i]));
  const table: SparseRows = { columns: [], values: [], width: features.length + grams.length };
  for (const row of rows) {
    const columns: number[] = [];
    const values: number[] = [];
    for (const [name, value] of row.features) {
      const at = featureAt.get(name);
      if (at === undefined) continue;
      columns.push(at);
      values.push(value / (spreads[at] as number));
    }
    for (const gram of row.grams) {
      const at = gramAt.get(gram);
      if (at === undefined) continue;
      columns.push(at);
      values.push(1);
    }
    table.columns.push(Int32Array.from(columns));
    table.values.push(Float64Array.from(values));
  }
  return table;
}

function spreadOf(rows: readonly Row[], name: string): number {
  const values = rows.map((row) => row.features.find(([known]) => known === name)?.[1] ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}

function fitAll(rows: readonly Row[], shape: Omit<First, 'models'>): Linear[] {
  const table = tableOf(rows, shape);
  const penalties = Float64Array.from({ length: table.width }, (_, i) =>
    i < shape.features.length ? PENALTY.feature : PENALTY.gram,
  );
  return TARGETS.map((_, target) =>
    fitLogistic(
      table,
      rows.map((row) => row.targets[target] as number),
      penalties,
    ),
  );
}

/** Fits on every frequent run of words, keeps those that weigh most, fits again, and rounds as the weights will ship. */
function fitFirst(rows: readonly Row[]): First {
  const features = [...frequent(rows, (row) => row.features.map(([name]) => name)).keys()];
  const spreads = features.map((name) => spreadOf(rows, name));
  const candidates = frequent(rows, (row) => row.grams);
  const all = [...candidates.keys()];
  const trial = fitAll(rows, { features, spreads, grams: all });
  const worth = all.map((gram, i) => {
    const most = Math.max(...trial.map(({ weights }) => Math.abs(weights[features.length + i] as number)));
    return { gram, worth: most * Math.sqrt(candidates.get(gram) as number) };
  });
  worth.sort((a, b) => b.worth - a.worth || (a.gram < b.gram ? -1 : 1));
  const grams = worth
    .slice(0, GRAMS)
    .map(({ gram }) => gram)
    .sort();
  const models = fitAll(rows, { features, spreads, grams }).map(({ bias, weights }) => {
    const step = stepOf(weights.subarray(features.length));
    return {
      bias,
      weights: weights.map((weight, i) => (i < features.length ? weight : Math.round(weight / step) * step)),
    };
  });
  return { features, spreads, grams, models };
}

function stepOf(weights: Float64Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / STEPS || 1;
}

function dense(rows: readonly number[][]): SparseRows {
  const width = rows[0]?.length ?? 0;
  const columns = Int32Array.from({ length: width }, (_, i) => i);
  return { columns: rows.map(() => columns), values: rows.map((row) => Float64Array.from(row)), width };
}

/** The second layer: what the first says of all targets, weighed together. */
function fitSecond(logits: readonly number[][], rows: readonly Row[]): Record<keyof Model['second'], Linear> {
  const table = dense(logits);
  const penalties = new Float64Array(table.width).fill(PENALTY.second);
  const target = (name: (typeof TARGETS)[number]) => rows.map((row) => row.targets[TARGETS.indexOf(name)] as number);
  return {
    unwelcome: fitLogistic(table, target('unwelcome'), penalties),
    welcome: fitLogistic(table, target('welcome'), penalties),
    invitation: fitRidge(
      table,
      rows.map((row) => row.invitation),
      penalties,
    ),
  };
}

/** How likely each post shows a kind, and whether it does: 0 or 1. */
interface Judged {
  chances: number[];
  truths: number[];
}

/** F1 when a kind is heard from this chance on. */
function f1From(threshold: number, { chances, truths }: Judged): number {
  let [heard, right, present] = [0, 0, 0];
  truths.forEach((truth, i) => {
    const hears = (chances[i] as number) >= threshold;
    if (hears) heard++;
    if (hears) right += truth;
    present += truth;
  });
  return heard + present ? (2 * right) / (heard + present) : 0;
}

/** The chance from which on the mean F1 over all sets of posts is best, in steps of a hundredth. */
function bestThreshold(sets: readonly Judged[]): number {
  const steps = Array.from({ length: 90 }, (_, i) => (i + 5) / 100);
  const worth = (threshold: number) => sets.reduce((sum, set) => sum + f1From(threshold, set), 0);
  return steps.reduce((best, threshold) => (worth(threshold) > worth(best) ? threshold : best));
}

const round = (value: number, digits = 3) => Number(value.toPrecision(digits));
const args = process.argv.slice(2);
const twiceAt = args.indexOf('--twice');
const rowsOf = (files: readonly string[]) => readPosts(files).flatMap((post) => rowOf(post) ?? []);
const rows = rowsOf(twiceAt < 0 ? args : args.slice(0, twiceAt));
const twice = twiceAt < 0 ? [] : rowsOf(args.slice(twiceAt + 1));

/** What models that have not seen a row say of it. */
const logits: number[][] = rows.map(() => []);
for (let fold = 0; fold < FOLDS; fold++) {
  const first = fitFirst(rows.filter((row) => row.fold !== fold));
  const { columns, values } = tableOf(rows, first);
  rows.forEach((row, i) => {
    if (row.fold !== fold) return;
    logits[i] = first.models.map((model) => apply(model, columns[i] as Int32Array, values[i] as Float64Array));
  });
}

const judged = (target: number, posts: readonly Row[], said: readonly number[][]): Judged => ({
  chances: said.map((row) => probability(row[target] as number)),
  truths: posts.map((row) => row.targets[target] as number),
});

const first = fitFirst(rows);
const table = tableOf(twice, first);
const twiceLogits = twice.map((_, i) =>
  first.models.map((model) => apply(model, table.columns[i] as Int32Array, table.values[i] as Float64Array)),
);
const heard = {} as Model['heard'];
console.log('kind             F1 cross-validated  read twice  heard from');
KINDS.forEach((kind, target) => {
  const sets = [judged(target, rows, logits)];
  if (twice.length) sets.push(judged(target, twice, twiceLogits));
  heard[kind] = bestThreshold(sets);
  const f1s = sets.map((set) => f1From(heard[kind], set).toFixed(3));
  console.log(`${kind.padEnd(16)} ${(f1s[0] ?? '').padEnd(19)} ${(f1s[1] ?? '').padEnd(11)} ${heard[kind].toFixed(2)}`);
});

const held: { row: Row; unwelcome: number; welcome: number; invitation: number }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const inside = rows.flatMap((row, i) => (row.fold === fold ? [] : [i]));
  const second = fitSecond(
    inside.map((i) => logits[i] as number[]),
    inside.map((i) => rows[i] as Row),
  );
  const table = dense(logits);
  rows.forEach((row, i) => {
    if (row.fold !== fold) return;
    const say = (model: Linear) => apply(model, table.columns[i] as Int32Array, table.values[i] as Float64Array);
    held.push({
      row,
      unwelcome: probability(say(second.unwelcome)),
      welcome: probability(say(second.welcome)),
      invitation: say(second.invitation),
    });
  });
}
const share = (list: typeof held, test: (post: (typeof held)[number]) => boolean) =>
  list.filter(test).length / list.length;
const unwelcome = held.filter(({ row }) => row.invitation <= 0.5);
const welcome = held.filter(({ row }) => row.invitation >= 1.5);
console.log('\nno above  right  caught  welcome read no');
for (const cut of [0.3, 0.36, 0.42, 0.48, 0.54]) {
  const no = (post: (typeof held)[number]) => post.unwelcome > cut;
  const right = share(held.filter(no), ({ row }) => row.invitation < 1);
  console.log(
    `${cut.toFixed(2)}      ${right.toFixed(2)}   ${share(unwelcome, no).toFixed(2)}    ${share(welcome, no).toFixed(3)}`,
  );
}
console.log('\nyes above  right  found  unwelcome read yes');
for (const cut of [0.25, 0.33, 0.4, 0.5]) {
  const yes = (post: (typeof held)[number]) => post.welcome > cut && post.unwelcome < CUTS.doubt;
  const right = share(held.filter(yes), ({ row }) => row.invitation >= 1.5);
  console.log(
    `${cut.toFixed(2)}       ${right.toFixed(2)}   ${share(welcome, yes).toFixed(2)}   ${share(unwelcome, yes).toFixed(3)}`,
  );
}
const rho = correlation(ranks(held.map((post) => post.invitation)), ranks(held.map(({ row }) => row.invitation)));
console.log(`\nSpearman of score and invitation ${rho.toFixed(3)}`);

const second = fitSecond(logits, rows);
const gramWeights = first.models.map(({ weights }) => weights.subarray(first.features.length));
const steps = gramWeights.map(stepOf);
const shipped = ({ bias, weights }: Linear) => ({
  bias: round(bias),
  weights: [...weights].map((weight) => round(weight)),
});
const model: Model = {
  bias: first.models.map(({ bias }) => round(bias, 4)),
  facts: Object.fromEntries(
    first.features.map((name, i) => [
      name,
      first.models.map(({ weights }) => round((weights[i] as number) / (first.spreads[i] as number))),
    ]),
  ),
  grams: first.grams.join('\n'),
  gramWeights: gramWeights.map((weights, target) =>
    [...weights]
      .map((weight) => String.fromCharCode(STEP_ZERO + Math.round(weight / (steps[target] as number))))
      .join(''),
  ),
  gramSteps: steps.map((step) => round(step, 5)),
  second: {
    unwelcome: shipped(second.unwelcome),
    welcome: shipped(second.welcome),
    invitation: shipped(second.invitation),
  },
  heard,
  cuts: CUTS,
};
const text = `${JSON.stringify(model)}\n`;
writeFileSync(new URL('../engine/impression/model.json', import.meta.url), text);
console.log(
  `${rows.length} posts, ${first.features.length} features, ${first.grams.length} runs of words, ${text.length} bytes`,
);
