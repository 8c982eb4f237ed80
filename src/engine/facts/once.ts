import type { Facts } from './facts';

/** Makes something of a draft’s facts when first asked, and once: many rules ask the same. */
export function oncePer<T>(make: (facts: Facts) => T): (facts: Facts) => T {
  const made = new WeakMap<Facts, { value: T }>();
  return (facts) => {
    const known = made.get(facts);
    if (known) return known.value;
    const value = make(facts);
    made.set(facts, { value });
    return value;
  };
}
