/** `npm run pictures`: the pictures of the README, taken from the real extension beside a post on X. */
import { mkdir } from 'node:fs/promises';
import { startGuest } from './browser';
import { ComposerPage } from './composer';
import { pages } from './server';

const FOLDER = 'assets/pictures';
const DRAFT =
  'HUGE NEWS!!! Our Saturday bread club is finally here. £12 a month, sign up now, link in bio. RT so nobody misses out! #bread #sourdough #localbusiness';
const SIZE = { width: 760, height: 1280 };
const MARGIN = 16;

async function takePictures(): Promise<void> {
  const at = pages.find(({ name }) => name === 'X: home');
  if (!at) throw new Error('There is no page "X: home".');
  await mkdir(FOLDER, { recursive: true });
  const guest = await startGuest();
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const on = new ComposerPage(await guest.context.newPage(), at);
      await on.page.setViewportSize(SIZE);
      await on.page.emulateMedia({ colorScheme });
      await on.open();
      // The page's twins are for the tests.
      await on.page.evaluate(() =>
        document.querySelectorAll('aside, .drawer').forEach((twin) => {
          twin.remove();
        }),
      );
      await on.draft(DRAFT, 'no');
      await on.badge.click();
      await on.part('rephrasing').waitFor();
      const boxes = await Promise.all([
        on.page.locator('main').boundingBox(),
        on.card.locator('.gg-card').boundingBox(),
      ]);
      const [main, card] = boxes;
      if (!main || !card) throw new Error('The card is not there.');
      const bottom = card.y + card.height + MARGIN;
      await on.page.screenshot({
        path: `${FOLDER}/card-${colorScheme}.png`,
        clip: { x: main.x, y: 0, width: main.width, height: bottom },
      });
      await on.page.close();
    }
  } finally {
    await guest.close();
  }
}

await takePictures();
