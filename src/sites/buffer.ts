import { scheduler } from './scheduler';

/** The names that Buffer's own styles had in public scripts of 2020, and test ids like them; it has a dialog as of 2026. */
const COMPOSER = ['[data-testid*="composer" i]', '[class*="composer" i]'];
const SEND = ['[class*="UpdateSaver"] button[class*="BaseButton"]:not([class*="dropdownMenuItem"])'];

/** Buffer; Slate. */
export const buffer = scheduler({
  id: 'buffer',
  name: 'Buffer',
  hosts: ['https://publish.buffer.com/*', 'https://buffer.com/*'],
  needs: (place) => (/^\/(engage|community|inbox|account|settings)([/#]|$)/.test(place) ? undefined : 'marks'),
  around: COMPOSER,
  send: SEND,
});
