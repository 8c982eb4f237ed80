/**
 * `npm start`: sets up what is missing, builds, and opens a browser with Good Guest on the practice party. Without a
 * display it writes a draft there itself, prints the coaching that appears and saves a picture of it.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, EXTENSION, installPackages, ROOT, run } from './set-up.mjs';

const DRAFT =
  'HUGE NEWS!!! Our Saturday bread club is finally here. £12 a month, sign up now, link in bio. RT so nobody misses out! #bread #sourdough #localbusiness';
const PICTURE = join(ROOT, 'tests/out/start.png');
/** How long the coaching may take to appear, in ms; a small machine has just built and started a browser. */
const PATIENCE = 30_000;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || Boolean(process.env.CI);

/** Starts the browser with the unpacked extension; Chrome itself takes none from the command line any more. */
async function launch(executablePath, profile) {
  const { chromium } = await import('playwright-core');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--enable-unsafe-extension-debugging', '--no-first-run', '--no-default-browser-check'],
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
  });
  const session = await context.browser().newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: EXTENSION });
  return { context, practice: `chrome-extension://${id}/practice.html` };
}

/** The page that Good Guest opens once it is installed. */
async function practiceParty(context, address) {
  const isPractice = (page) => page.url() === address;
  const page =
    context.pages().find(isPractice) ??
    (await context.waitForEvent('page', { predicate: isPractice, timeout: 5000 }).catch(() => context.newPage()));
  await page.goto(address);
  for (const other of context.pages()) if (other !== page) await other.close();
  return page;
}

/** Writes the draft, opens the card, and gives its words part by part. */
async function coaching(page) {
  const composer = page.getByRole('textbox').first();
  await composer.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(DRAFT);
  await page.locator('good-guest-badge button').first().click({ timeout: PATIENCE });
  const card = page.locator('good-guest-card');
  await card.locator('[data-part="answer"]').waitFor({ timeout: PATIENCE });
  await card.locator('[data-part="rephrasing"]:visible').waitFor({ timeout: PATIENCE });
  const said = [];
  for (const part of ['answer', 'question', 'finding']) {
    for (const words of await card.locator(`[data-part="${part}"]:visible`).allInnerTexts()) said.push(words.trim());
  }
  const wordings = await card
    .locator('[data-part="rephrasing"]')
    .evaluateAll((all) => all.map(({ dataset }) => dataset.text));
  return [...said, ...wordings];
}

process.on('uncaughtException', (fault) => {
  console.error(fault.name === 'TimeoutError' ? `No coaching appeared: ${fault.message}` : fault.message);
  process.exitCode = 1;
});

await installPackages();
console.log('Building');
const built = await run(bin('wxt'), ['build'], { quiet: true });
if (!built.ok) throw new Error(`The build failed:\n${built.output}`);
const { findBrowser } = await import('./browser/find-browser.mjs');
const profile = await mkdtemp(join(tmpdir(), 'good-guest-'));
const { context, practice } = await launch(await findBrowser(), profile);
try {
  const page = await practiceParty(context, practice);
  if (headless) {
    await mkdir(join(ROOT, 'tests/out'), { recursive: true });
    const said = await coaching(page).finally(() => page.screenshot({ path: PICTURE }));
    console.log(`\nThe draft\n${DRAFT}\n\nThe coaching\n${said.join('\n\n')}\n\nA picture: ${PICTURE}`);
  } else {
    console.log('Good Guest is open in the browser. Close it to end.');
    await context.waitForEvent('close', { timeout: 0 });
  }
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
