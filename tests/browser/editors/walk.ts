/** `npm run steps -- 100000 [seed] [editor …]`: a long walk through all editors, with what it found. */
import { startChromium } from './chromium';
import { walk } from './steps';

const [total = '2000', seed = String(Date.now() % 1_000_000), ...names] = process.argv.slice(2);
const browser = await startChromium();
const started = Date.now();
try {
  const { steps, each, refused, faults } = await walk(
    browser,
    Number(total),
    Number(seed),
    names.length ? names : undefined,
  );
  for (const [name, taken] of Object.entries(each)) console.log(`${name}: ${taken}`);
  for (const change of refused) console.log(`refused  ${change}`);
  for (const fault of faults) console.log(`FAULT  ${fault}`);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${steps} steps from seed ${seed} in ${seconds} s, ${refused.length} refused, ${faults.length} faults`);
  process.exitCode = faults.length ? 1 : 0;
} finally {
  await browser.close();
}
