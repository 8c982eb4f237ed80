import { scheduler } from './scheduler';

/**
 * Meta Business Suite, where pages plan their posts; Lexical. Its composer has an address of its own, as recorded in public
 * in August 2026: the box is a combobox, and there is no field for files before one is asked for.
 */
export const business = scheduler({
  id: 'business',
  name: 'Meta Business Suite',
  hosts: ['https://business.facebook.com/*'],
  needs(place) {
    const [, page] = place.match(/^\/latest\/(composer|home|posts|content_calendar)(?:[/#]|$)/) ?? [];
    if (page === 'composer') return 'editor';
    // It may also open over the planner; everything else is an inbox or accounts.
    return page ? 'marks' : undefined;
  },
  around: [],
  send: [],
});
