import { defineConfig } from 'vitest/config';

/** One browser at a time: two would time each other out on a small machine. */
const BROWSER = {
  fileParallelism: false,
  // Pages at once, each in a tab of that browser: most of their time is a person's rest.
  maxConcurrency: 4,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A change waits more than a second where an editor would join it with what was just typed.
  expect: { poll: { timeout: 5_000 } },
};

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          ...BROWSER,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['tests/browser/editors/**'],
        },
      },
      {
        extends: true,
        test: { ...BROWSER, name: 'editors', include: ['tests/browser/editors/**/*.test.ts'] },
      },
    ],
  },
});
