import { scheduler } from './scheduler';

/** Meta Business Suite, where pages plan their posts; Lexical. Only its address was seen in public code, 2026. */
export const business = scheduler({
  id: 'business',
  name: 'Meta Business Suite',
  hosts: ['https://business.facebook.com/*'],
  // The composer has an address of its own or opens over the planner; everything else is an inbox or accounts.
  mayBe: (path) => /^\/latest\/(composer|home|posts|content_calendar)(\/|$)/.test(path),
  around: [],
  send: [],
});
