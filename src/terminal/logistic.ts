/** A fitted logistic regression: probability = 1 / (1 + e^-(bias + Σ weight × value)). */
export interface Logistic {
  bias: number;
  weights: number[];
}

/** Solves A x = b for a symmetric positive definite A (Cholesky), in place of A. */
function solve(a: Float64Array[], b: Float64Array): Float64Array {
  const n = b.length;
  for (let i = 0; i < n; i++) {
    const row = a[i] as Float64Array;
    for (let j = 0; j <= i; j++) {
      const other = a[j] as Float64Array;
      let sum = row[j] as number;
      for (let k = 0; k < j; k++) sum -= (row[k] as number) * (other[k] as number);
      row[j] = i === j ? Math.sqrt(sum) : sum / (other[j] as number);
    }
  }
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    const row = a[i] as Float64Array;
    for (let k = 0; k < i; k++) x[i] = (x[i] as number) - (row[k] as number) * (x[k] as number);
    x[i] = (x[i] as number) / (row[i] as number);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] = (x[i] as number) - ((a[k] as Float64Array)[i] as number) * (x[k] as number);
    x[i] = (x[i] as number) / ((a[i] as Float64Array)[i] as number);
  }
  return x;
}

/**
 * Fits by Newton's method with an L2 penalty on the weights. `rows` are dense and already scaled; `targets` are 0 to 1.
 * The same input gives the same numbers.
 */
export function fitLogistic(rows: readonly Float64Array[], targets: readonly number[], penalty: number): Logistic {
  const width = (rows[0]?.length ?? 0) + 1;
  let beta = new Float64Array(width);
  for (let step = 0; step < 12; step++) {
    const hessian = Array.from({ length: width }, () => new Float64Array(width));
    const gradient = new Float64Array(width);
    rows.forEach((row, r) => {
      let z = beta[0] as number;
      for (let i = 1; i < width; i++) z += (beta[i] as number) * (row[i - 1] as number);
      const p = 1 / (1 + Math.exp(-z));
      const slack = (targets[r] as number) - p;
      const weight = Math.max(1e-6, p * (1 - p));
      for (let i = 0; i < width; i++) {
        const xi = i === 0 ? 1 : (row[i - 1] as number);
        if (xi === 0) continue;
        gradient[i] = (gradient[i] as number) + slack * xi;
        const line = hessian[i] as Float64Array;
        const scaled = weight * xi;
        line[0] = (line[0] as number) + scaled;
        for (let j = 1; j <= i; j++) line[j] = (line[j] as number) + scaled * (row[j - 1] as number);
      }
    });
    for (let i = 1; i < width; i++) {
      gradient[i] = (gradient[i] as number) - penalty * (beta[i] as number);
      const line = hessian[i] as Float64Array;
      line[i] = (line[i] as number) + penalty;
    }
    const change = solve(hessian, gradient);
    beta = beta.map((value, i) => value + (change[i] as number));
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return { bias: beta[0] as number, weights: [...beta.slice(1)] };
}
