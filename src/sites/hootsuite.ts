import { scheduler } from './scheduler';

/** Hootsuite. None of its present pages are in public code: its composer is known by its marks alone. */
export const hootsuite = scheduler({
  id: 'hootsuite',
  name: 'Hootsuite',
  hosts: ['https://hootsuite.com/*', 'https://platform.hootsuite.com/*'],
  mayBe: (path) => !/inbox|messages|settings|streams|\/dashboard$/i.test(path),
  around: ['[class*="composer" i]'],
  send: [],
});
