/**
 * `npm run composers`: every composer's page with its real editor, and every behaviour, in Chromium and, where it is
 * installed, in Firefox; prints the table. What follows is a pattern for vitest: `npm run composers -- "X: home"`.
 */
import { accessSync, constants, existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findBrowser } from './browser/find-browser.mjs';
import { bin, installPackages, ROOT, run } from './set-up.mjs';

const REPORT = join(ROOT, 'tests/out/composers.json');
const SIGNS = { passed: '✓', failed: '✗', left: '–' };
/** Where `composers.test.ts` makes no cell, since there is nothing to hold: by what is asked. */
const NO_CELL = [
  [/a click sends/, 'what sends there has no public name, so nothing is held'],
  [/a key sends/, 'no key is known to send there'],
];
/** The first line, without colours. */
const plain = (text) => stripVTControlCharacters(text).split('\n')[0];

/** Where Firefox usually is. */
function firefoxes({ platform, env }) {
  if (env.FIREFOX_PATH) return [env.FIREFOX_PATH];
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return folders.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name)));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browsers that did not start, each with what vitest says of it: its report has no place for that. */
function faults(output) {
  const found = stripVTControlCharacters(output).matchAll(/FAIL .*> in '(\w+)'\n(.+)/g);
  return new Map([...found].map(([, browser, fault]) => [browser, fault]));
}

/** The cells of the table: in which browser, on which page, which behaviour, how it went, and why it failed or was not run. */
function cells(broken, pattern) {
  const { testResults } = JSON.parse(readFileSync(REPORT, 'utf8'));
  const bare = (title) => title.replaceAll("'", '').replace(/^in /, '');
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ ancestorTitles }) => ancestorTitles.length === 2)
    .map(({ ancestorTitles, title, status, failureMessages }) => {
      const [browser, page] = ancestorTitles.map(bare);
      const fault = broken.get(browser);
      const asked = pattern ? 'not asked for' : 'the run did not come to it';
      const left = fault ? `did not start: ${fault}` : asked;
      const how = status === 'passed' || status === 'failed' ? status : 'left';
      return { browser, page, title, how, why: how === 'left' ? left : plain(failureMessages?.[0] ?? '') };
    });
}

/** Prints each reason why cells were not run, and how many it covers. */
function printReasons(all, browsers) {
  const counts = new Map();
  const count = (reason, more) => more && counts.set(reason, (counts.get(reason) ?? 0) + more);
  for (const { browser, how, why } of all) if (how === 'left') count(`${browser}: ${why}`, 1);
  const rows = new Set(all.map(({ browser, page }) => `${browser} ${page}`)).size;
  for (const [what, reason] of NO_CELL) {
    for (const title of new Set(all.map((cell) => cell.title).filter((title) => what.test(title)))) {
      count(reason, rows - all.filter((cell) => cell.title === title).length);
    }
  }
  if (!browsers.includes('Firefox')) count('Firefox: none was found', all.length);
  for (const [reason, cells] of counts) console.log(`${SIGNS.left} ${cells} not run, ${reason}`);
}

/** Prints rows of pages and columns of behaviours, with a sign for each browser. */
function print(all, browsers) {
  const titles = [...new Set(all.map(({ title }) => title))];
  const pages = [...new Set(all.map(({ page }) => page))];
  const width = Math.max(...pages.map(({ length }) => length));
  for (const [i, title] of titles.entries()) console.log(`${i + 1}  ${title}`);
  console.log(
    `\nIn each cell: ${browsers.join(', ')}; ✓ holds, ✗ does not, – not run, and nothing where nothing is held.\n`,
  );
  const line = (name, signs) => console.log(`${name.padEnd(width)}  ${signs.join(' ')}`);
  line(
    '',
    titles.map((_, i) => String(i + 1).padEnd(browsers.length)),
  );
  for (const page of pages) {
    const sign = (title, browser) => {
      const cell = all.find((each) => each.page === page && each.title === title && each.browser === browser);
      return cell ? SIGNS[cell.how] : ' ';
    };
    line(
      page,
      titles.map((title) => browsers.map((browser) => sign(title, browser)).join('')),
    );
  }
  console.log();
  for (const browser of browsers) {
    const own = all.filter((cell) => cell.browser === browser);
    const count = (how) => own.filter((cell) => cell.how === how).length;
    console.log(`${browser}: ${count('passed')} hold, ${count('failed')} do not, ${count('left')} not run`);
  }
  printReasons(all, browsers);
  for (const { browser, page, title, how, why } of all) {
    if (how === 'failed') console.log(`${SIGNS[how]} ${browser}, ${page}, ${title}: ${why}`);
  }
}

const [pattern] = process.argv.slice(2);
await installPackages();
await findBrowser();
const firefox = firefoxes(process).find(isProgram);
console.log(
  firefox ? `Firefox: ${firefox}` : 'No Firefox found: its half of the table is left out. FIREFOX_PATH may name one.',
);
for (const target of firefox ? [[], ['-b', 'firefox']] : [[]]) {
  const { ok, output } = await run(bin('wxt'), ['build', ...target], { quiet: true });
  if (!ok) throw new Error(`The build failed:\n${output}`);
}
rmSync(REPORT, { force: true });
const args = ['run', '--config', 'tests/vitest.config.ts', '--project', 'browser', 'tests/browser/composers.test.ts'];
const { ok, output } = await run(
  bin('vitest'),
  [
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
    ...(pattern ? ['-t', pattern] : []),
  ],
  { quiet: true, env: { COMPOSERS: 'all', ...(firefox && { FIREFOX_PATH: firefox }) } },
);
if (existsSync(REPORT)) {
  const all = cells(faults(output), pattern);
  // Of what a pattern asks for, whole rows.
  const isAsked = ({ page, browser }) =>
    all.some((cell) => cell.page === page && cell.browser === browser && cell.why !== 'not asked for');
  print(pattern ? all.filter(isAsked) : all, firefox ? ['Chromium', 'Firefox'] : ['Chromium']);
} else console.log(output);
process.exitCode = ok ? 0 : 1;
