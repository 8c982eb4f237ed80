import { afterAll, beforeAll, expect, it } from 'vitest';
import { startChromium } from './chromium';
import type { Browser } from './desk';
import { walk } from './steps';

const { GOOD_GUEST_STEPS = '2000', GOOD_GUEST_SEED = '5' } = process.env;
const total = Number(GOOD_GUEST_STEPS);

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

it(`loses, doubles and moves no letter in ${total} random steps, and leaves no editor dead`, {
  timeout: 60_000 + total * 100,
}, async () => {
  const { steps, refused, faults } = await walk(browser, total, Number(GOOD_GUEST_SEED));
  expect(faults).toEqual([]);
  expect(refused.length).toBeLessThanOrEqual(total / 500);
  expect(steps).toBeGreaterThanOrEqual(total);
});
