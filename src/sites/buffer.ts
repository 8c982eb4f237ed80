import { scheduler } from './scheduler';

/** Buffer. Its composer's names for styles were seen in public scripts of 2020; nothing newer is public. */
export const buffer = scheduler({
  id: 'buffer',
  name: 'Buffer',
  hosts: ['https://publish.buffer.com/*', 'https://buffer.com/*'],
  mayBe: (path) => !/^\/(engage|community|inbox|account|settings)(\/|$)/.test(path),
  around: ['[data-testid*="composer" i]', '[class*="composer" i]'],
  send: ['[class*="UpdateSaver"] button[class*="BaseButton"]:not([class*="dropdownMenuItem"])'],
});
