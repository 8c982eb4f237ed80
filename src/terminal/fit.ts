/**
 * `npm run fit -- TRAIN.jsonl DEV.jsonl`: fits the verdict's weights. Five seeded folds over all posts give the figures
 * that it prints; the weights that ship are fitted on all of them. The same files give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { Facts } from '../engine/facts/facts';
import { read } from '../engine/read';
import { rules } from '../engine/rules';
import { tooLittle } from '../engine/verdict/abstain';
import { type Features, featuresOf } from '../engine/verdict/features';
import { chances, type Weights } from '../engine/verdict/judge';
import { fitLogistic } from './logistic';
import { readPosts } from './posts';

const FOLDS = 5;
const PENALTY = 30;
/** A feature that fewer posts show than this is left out. */
const RARE = 8;
const CUTS: Weights['cuts'] = { no: 0.45, yes: 0.36, doubt: 0.14 };

interface Row {
  features: Features;
  invitation: number;
  fold: number;
}

/** A stable number from an id, so that a post is in the same fold on every run. */
function foldOf(id: string): number {
  let hash = 2166136261;
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  return (hash >>> 0) % FOLDS;
}

const rows: Row[] = [];
for (const post of readPosts(process.argv.slice(2))) {
  const facts = new Facts({ text: post.text });
  if (post.labels.X >= 0.5 || tooLittle(facts)) continue;
  const { findings, strengths } = read({ text: post.text }, { suggestions: false });
  rows.push({ features: featuresOf(facts, findings, strengths), invitation: post.labels.I, fold: foldOf(post.id) });
}

const seen = new Map<string, number>();
for (const { features } of rows)
  for (const [name, value] of features) if (value) seen.set(name, (seen.get(name) ?? 0) + 1);
const known = new Set(rules.map((rule) => `rule:${rule.id}`));
const names = [...seen]
  .filter(([name, count]) => count >= RARE && (!name.startsWith('rule:') || known.has(name)))
  .map(([name]) => name)
  .sort();

const round = (value: number) => Number(value.toPrecision(4));

function fitWeights(train: readonly Row[]): Weights {
  const values = train.map(({ features }) => names.map((name) => features.get(name) ?? 0));
  const means = names.map((_, i) => values.reduce((sum, row) => sum + (row[i] as number), 0) / values.length);
  const spreads = names.map((_, i) => {
    const variance =
      values.reduce((sum, row) => sum + ((row[i] as number) - (means[i] as number)) ** 2, 0) / values.length;
    return Math.sqrt(variance) || 1;
  });
  const scaled = values.map((row) =>
    Float64Array.from(row, (value, i) => (value - (means[i] as number)) / (spreads[i] as number)),
  );
  const side = (present: (row: Row) => boolean) => {
    const { bias, weights } = fitLogistic(
      scaled,
      train.map((row) => (present(row) ? 1 : 0)),
      PENALTY,
    );
    const raw = weights.map((weight, i) => weight / (spreads[i] as number));
    return {
      bias: round(bias - raw.reduce((sum, weight, i) => sum + weight * (means[i] as number), 0)),
      weights: raw.map(round),
    };
  };
  return {
    names,
    unwelcome: side((row) => row.invitation <= 0.5),
    welcome: side((row) => row.invitation >= 1.5),
    cuts: CUTS,
  };
}

const held: { row: Row; unwelcome: number; welcome: number }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitWeights(rows.filter((row) => row.fold !== fold));
  for (const row of rows) if (row.fold === fold) held.push({ row, ...chances(row.features, weights) });
}
console.log('cut   no: right caught welcome→no');
for (const cut of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
  const said = held.filter((post) => post.unwelcome > cut);
  const right = said.filter((post) => post.row.invitation < 1).length / said.length;
  const off = held.filter((post) => post.row.invitation <= 0.5);
  const welcome = held.filter((post) => post.row.invitation >= 1.5);
  const caught = off.filter((post) => post.unwelcome > cut).length / off.length;
  const wrong = welcome.filter((post) => post.unwelcome > cut).length / welcome.length;
  console.log(`${cut.toFixed(2)}      ${right.toFixed(2)}  ${caught.toFixed(2)}   ${wrong.toFixed(3)}`);
}
writeFileSync(new URL('../engine/verdict/weights.json', import.meta.url), `${JSON.stringify(fitWeights(rows))}\n`);
console.log(`${rows.length} posts, ${names.length} features`);
