import { defineConfig } from 'wxt';
import { framed, matches } from './src/sites';

/** Our own pages and the background may load our own files and nothing else; `connect-src` keeps drafts in the house. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Waits on the pages of our sites from their very start. */
const WAITING = { js: ['composer.js'], run_at: 'document_start' as const };

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  // Vite's preload helper for old browsers would fetch; ours have modulepreload.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser, mode }) => ({
    name: 'Good Guest',
    description: 'Would you invite you? Reads your post the way the other guests would, before you send it.',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: [...matches],
    // Only for sites that the person asks for, one by one.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_scripts: [
      { ...WAITING, matches: matches.filter((match) => !framed.includes(match)) },
      // In frames only where composers stand in frames: players and buttons of the others do so on pages everywhere.
      { ...WAITING, matches: [...framed], all_frames: true },
    ],
    // The development server needs a connection of its own; WXT brings the rules for it.
    ...(mode === 'production' && { content_security_policy: { extension_pages: CSP } }),
    action: { default_title: 'Good Guest' },
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: 'Open or close the card by your draft',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'good-guest@good-guest.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
