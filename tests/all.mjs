/** `npm test`: sets up what is missing, runs every check, goes on after a failing one, and counts. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser/find-browser.mjs';
import { bin, installPackages, ROOT, run } from './set-up.mjs';

let passed = 0;
let failed = 0;

/** Runs one step: short when it passes, its whole output when it fails. `count` tells how many checks it was. */
async function step(name, program, args, count = (ok) => ({ passed: Number(ok), failed: Number(!ok) }), env = {}) {
  const start = Date.now();
  const { ok, output } = await run(program, args, { quiet: true, env });
  const counts = count(ok);
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const tests = counts.passed + counts.failed;
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name}${tests > 1 ? `, ${tests} tests` : ''} (${seconds} s)`);
  if (!ok) console.log(output);
}

/** Vitest's own count of one project's tests. A file that does not even load counts as one failed test. */
async function tests(name, project) {
  const file = join(ROOT, 'tests/out', `${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters];
  await step(name, bin('vitest'), args, (ok) => {
    let report;
    try {
      report = JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return { passed: 0, failed: 1 };
    }
    const unread = report.testResults.filter((result) => result.status === 'failed' && !result.assertionResults.length);
    const failures = report.numFailedTests + unread.length;
    return { passed: report.numPassedTests, failed: ok ? failures : Math.max(1, failures) };
  });
}

await installPackages();
// Where it has to be installed first, no test waits for it.
await findBrowser();
await step('format and lint', bin('biome'), ['ci', '--colors=off', '--error-on-warnings', '.']);
await step('types: prepare', bin('wxt'), ['prepare']);
await step('types', bin('tsc'), ['--noEmit']);
await step('unused code', bin('knip'), []);
await step('build for Chrome', bin('wxt'), ['build']);
await step('build for Firefox', bin('wxt'), ['build', '-b', 'firefox']);
await tests('unit tests and the rules’ examples', 'unit');
await tests('the extension in a browser', 'browser');
await tests('every editor in a browser', 'editors');
await step('npm start, as without a display', process.execPath, ['tests/start.mjs'], undefined, { CI: 'true' });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
