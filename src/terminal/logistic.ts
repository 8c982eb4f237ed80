/** Rows of a table in which most entries are 0: of each row the columns that are not, and their values. */
export interface SparseRows {
  columns: Int32Array[];
  values: Float64Array[];
  width: number;
}

/** A fitted regression: bias + Σ weight × value; for a logistic one that is the logit. */
export interface Linear {
  bias: number;
  weights: Float64Array;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

export function apply({ bias, weights }: Linear, columns: Int32Array, values: Float64Array): number {
  let z = bias;
  for (let i = 0; i < columns.length; i++) z += (weights[columns[i] as number] as number) * (values[i] as number);
  return z;
}

type Objective = (x: Float64Array, gradient: Float64Array) => number;

/** How many steps the curvature is remembered for. */
const MEMORY = 10;
const STEPS = 150;

/** Minimises a smooth convex function by L-BFGS with a backtracking line search. The same input gives the same numbers. */
function minimise(f: Objective, width: number): Float64Array {
  let x = new Float64Array(width);
  let gradient = new Float64Array(width);
  let value = f(x, gradient);
  const history: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let step = 0; step < STEPS; step++) {
    const direction = gradient.map((g) => -g);
    const alphas: number[] = [];
    for (const { s, y, rho } of [...history].reverse()) {
      const alpha = rho * dot(s, direction);
      alphas.unshift(alpha);
      for (let i = 0; i < width; i++) direction[i] = (direction[i] as number) - alpha * (y[i] as number);
    }
    const last = history.at(-1);
    const scale = last ? 1 / (last.rho * dot(last.y, last.y)) : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
    for (let i = 0; i < width; i++) direction[i] = (direction[i] as number) * scale;
    history.forEach(({ s, y, rho }, h) => {
      const beta = (alphas[h] as number) - rho * dot(y, direction);
      for (let i = 0; i < width; i++) direction[i] = (direction[i] as number) + beta * (s[i] as number);
    });
    const slope = dot(gradient, direction);
    let size = 1;
    let next = x;
    let nextValue = value;
    const nextGradient = new Float64Array(width);
    for (let attempt = 0; attempt < 30; attempt++, size /= 2) {
      next = x.map((xi, i) => xi + size * (direction[i] as number));
      nextValue = f(next, nextGradient);
      if (nextValue <= value + 1e-4 * size * slope) break;
    }
    const s = next.map((n, i) => n - (x[i] as number));
    const y = nextGradient.map((n, i) => n - (gradient[i] as number));
    const curvature = dot(s, y);
    if (curvature > 1e-12) history.push({ s, y, rho: 1 / curvature });
    if (history.length > MEMORY) history.shift();
    const gained = value - nextValue;
    x = next;
    gradient = nextGradient;
    value = nextValue;
    if (gained <= 1e-7 * Math.max(1, Math.abs(value))) break;
  }
  return x;
}

/** Fits a regression with an L2 penalty of its own on every weight; `targets` are 0 to 1. */
function fitLinear(
  rows: SparseRows,
  targets: readonly number[],
  penalties: Float64Array,
  link: (z: number, target: number) => [loss: number, slope: number],
): Linear {
  const { columns, values, width } = rows;
  const x = minimise((weights, gradient) => {
    gradient.fill(0);
    let loss = 0;
    const model = { bias: weights[width] as number, weights };
    for (let r = 0; r < columns.length; r++) {
      const at = columns[r] as Int32Array;
      const value = values[r] as Float64Array;
      const [rowLoss, slope] = link(apply(model, at, value), targets[r] as number);
      loss += rowLoss;
      for (let i = 0; i < at.length; i++) {
        const column = at[i] as number;
        gradient[column] = (gradient[column] as number) + slope * (value[i] as number);
      }
      gradient[width] = (gradient[width] as number) + slope;
    }
    for (let i = 0; i < width; i++) {
      const weight = weights[i] as number;
      const penalty = penalties[i] as number;
      loss += 0.5 * penalty * weight * weight;
      gradient[i] = (gradient[i] as number) + penalty * weight;
    }
    return loss;
  }, width + 1);
  return { bias: x[width] as number, weights: x.slice(0, width) };
}

export function fitLogistic(rows: SparseRows, targets: readonly number[], penalties: Float64Array): Linear {
  return fitLinear(rows, targets, penalties, (z, target) => [
    Math.max(z, 0) - z * target + Math.log1p(Math.exp(-Math.abs(z))),
    1 / (1 + Math.exp(-z)) - target,
  ]);
}

/** Least squares with the same penalties. */
export function fitRidge(rows: SparseRows, targets: readonly number[], penalties: Float64Array): Linear {
  return fitLinear(rows, targets, penalties, (z, target) => [0.5 * (z - target) ** 2, z - target]);
}
