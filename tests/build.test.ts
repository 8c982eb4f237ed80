import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { framed, granted, matches } from '../src/sites';

/** Built code may name these; none of them is ever loaded: namespaces, and hosts that are reserved for examples. */
const NAMES_ONLY = /^https?:\/\/(www\.w3\.org\/|json-schema\.org\/|[\w.-]+\.example(?![\w.-]))/;

/** Asked for one by one, and only when the person says so. */
const ANY_PAGE = ['https://*/*', 'http://*/*'];

describe.each(['chrome-mv3', 'firefox-mv3'])('the build in .output/%s', (folder) => {
  const path = (name: string) => `.output/${folder}/${name}`;
  const text = (name: string) => readFileSync(path(name), 'utf8');
  const manifest = () => JSON.parse(text('manifest.json'));
  const files = () => readdirSync(`.output/${folder}`, { recursive: true, encoding: 'utf8' });
  const scripts = () => files().filter((name) => /\.(js|html|css)$/.test(name));
  /** Every match in every built file, each with its file. */
  const found = (pattern: RegExp) =>
    scripts().flatMap((name) => [...text(name).matchAll(pattern)].map(([match]) => `${name}: ${match}`));

  it('asks for these permissions and no others', () => {
    const { permissions, optional_permissions, optional_host_permissions } = manifest();
    expect(permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect([optional_permissions, optional_host_permissions]).toEqual([undefined, ANY_PAGE]);
  });
  it('runs on the pages of our sites and nowhere else', () => {
    const { host_permissions, content_scripts, web_accessible_resources } = manifest();
    expect(host_permissions.toSorted()).toEqual(matches.toSorted());
    const [pages, withFrames] = content_scripts;
    expect([...pages.matches, ...withFrames.matches].toSorted()).toEqual(matches.toSorted());
    // Nothing here lets it run in frames that have no address of their own.
    const waiting = { js: ['composer.js'], run_at: 'document_start' };
    expect(pages).toEqual({ ...waiting, matches: pages.matches });
    expect(withFrames).toEqual({ ...waiting, matches: framed, all_frames: true });
    expect(content_scripts).toHaveLength(2);
    expect(web_accessible_resources).toBeUndefined();
  });
  it('forbids its own pages every connection', () => {
    const { extension_pages } = manifest().content_security_policy;
    expect(extension_pages).toMatch(/(^|; )default-src 'none'(;|$)/);
    expect(extension_pages).toMatch(/(^|; )connect-src 'none'(;|$)/);
    expect(extension_pages).toMatch(/(^|; )script-src 'self'(;|$)/);
  });
  it('holds the files that the manifest and the background name', () => {
    const { icons } = manifest();
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
    const pages = ['practice.html', 'popup.html', 'options.html', 'coach.js', 'composer.js'];
    expect([...pages, ...Object.values<string>(icons)].filter((name) => !existsSync(path(name)))).toEqual([]);
  });
  it('keeps the waiting script tiny', () => {
    expect(gzipSync(text('composer.js'), { level: 9 }).length).toBeLessThanOrEqual(4_000);
  });
  it('holds no character that Chrome refuses a script for', () => {
    expect(found(/[\uFDD0-\uFDEF\uFFFE\uFFFF]/g)).toEqual([]);
  });
  it('holds no call to the network', () => {
    expect(found(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|importScripts)\(/g)).toEqual(
      [],
    );
  });
  it('names no address but namespaces and our sites', () => {
    // Where the menu may be shown.
    const named = [...matches, ...ANY_PAGE, ...granted.flatMap(({ hosts }) => hosts)];
    const ours = new Set(named.map((match) => new URL(match.replace('*', '')).host));
    const addresses = [...new Set(found(/https?:\/\/[\w.*-]+\/?[^\s"'`)\\<]*/g))];
    const foreign = addresses.filter((entry) => {
      const address = entry.slice(entry.indexOf('http'));
      return !NAMES_ONLY.test(address) && !ours.has(new URL(address).host);
    });
    expect(foreign).toEqual([]);
  });
});
