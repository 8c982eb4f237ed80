import { scheduler } from './scheduler';

/** Names of this kind stood in a public extension of 2022, for parts inside its composer. */
const COMPOSER = ['[data-qa*="compose" i]', '[class*="compose" i]'];

/** Sprout Social. What sends there has no public name. */
export const sprout = scheduler({
  id: 'sprout',
  name: 'Sprout Social',
  hosts: ['https://app.sproutsocial.com/*'],
  needs: (place) => (/inbox|messages|listening|cases|settings/i.test(place) ? undefined : 'marks'),
  around: COMPOSER,
  send: [],
});
