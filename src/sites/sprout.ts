import { scheduler } from './scheduler';

/** Sprout Social. Only its host is in public code: its composer is known by its marks alone. */
export const sprout = scheduler({
  id: 'sprout',
  name: 'Sprout Social',
  hosts: ['https://app.sproutsocial.com/*'],
  mayBe: (path) => !/inbox|messages|listening|cases|settings/i.test(path),
  around: ['[data-qa*="compose" i]', '[class*="compose" i]'],
  send: [],
});
