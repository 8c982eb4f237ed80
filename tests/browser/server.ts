import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generate } from 'selfsigned';
import { blueskyPages } from './pages/bluesky';
import { communityPages, forumPages } from './pages/elsewhere';
import { facebookPages } from './pages/facebook';
import { instagramPages } from './pages/instagram';
import { linkedinPages } from './pages/linkedin';
import { elkPages, mastodonPages } from './pages/mastodon';
import type { TestPage } from './pages/page';
import { oldRedditPages, redditPages } from './pages/reddit';
import { bufferPages, businessPages, hootsuitePages, sproutPages } from './pages/schedulers';
import { threadsPages } from './pages/threads';
import { wordpressPages } from './pages/wordpress';
import { phonePages, xPages } from './pages/x';
import { youtubePages } from './pages/youtube';

/** The pages of every site, with the script that brings their real editors. */
const SITES: readonly { script: URL; pages: readonly TestPage[] }[] = [
  { script: new URL('./pages/draft.mjs', import.meta.url), pages: xPages },
  { script: new URL('./pages/textarea.mjs', import.meta.url), pages: phonePages },
  { script: new URL('./pages/lexical.ts', import.meta.url), pages: [...facebookPages, ...threadsPages] },
  { script: new URL('./pages/rich.mjs', import.meta.url), pages: [...linkedinPages, ...blueskyPages] },
  { script: new URL('./pages/areas.mjs', import.meta.url), pages: [...instagramPages, ...oldRedditPages] },
  { script: new URL('./pages/plain.ts', import.meta.url), pages: youtubePages },
  { script: new URL('./pages/shreddit.ts', import.meta.url), pages: redditPages },
];

/** Pages on hosts that the person grants. */
const GRANTED: typeof SITES = [
  { script: new URL('./pages/textarea.mjs', import.meta.url), pages: mastodonPages },
  { script: new URL('./pages/form.ts', import.meta.url), pages: [...wordpressPages, ...forumPages] },
  { script: new URL('./pages/rich.mjs', import.meta.url), pages: [...communityPages, ...elkPages, ...sproutPages] },
  { script: new URL('./pages/slate.mjs', import.meta.url), pages: bufferPages },
  { script: new URL('./pages/draft.mjs', import.meta.url), pages: hootsuitePages },
  { script: new URL('./pages/lexical.ts', import.meta.url), pages: businessPages },
];

/** The page of a known site under a host that nobody knows. */
function asStranger(page: TestPage): TestPage {
  const { hostname, pathname, search } = new URL(page.url);
  const site = `${hostname.replaceAll('.', '-')}.stranger.example`;
  return { ...page, name: `${page.name}, as a stranger`, url: `https://${site}${pathname}${search}`, site };
}

/** The same pages where nothing but their structure tells what they are. */
const STRANGERS: typeof SITES = SITES.map(({ script, pages: known }) => ({
  script,
  pages: known.filter(({ frame }) => !frame).map(asStranger),
}));

export const pages: readonly TestPage[] = SITES.flatMap((site) => site.pages);
export const grantedPages: readonly TestPage[] = GRANTED.flatMap((site) => site.pages);
export const strangers: readonly TestPage[] = STRANGERS.flatMap((site) => site.pages);

const STYLE = fileURLToPath(new URL('./pages/page.css', import.meta.url));

/** As strict as the sites' own: no script or style but the page's files, and no HTML from strings. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  'frame-src https:',
  "require-trusted-types-for 'script'",
].join('; ');

const document = (html: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A page to post on</title>
    <link rel="icon" href="/page.css">
    <link rel="stylesheet" href="/page.css">
  </head>
  <body>${html}<script src="/page.js"></script></body>
</html>`;

/** Every host there is, on one port of this computer: our pages, and a trap for whatever else is asked for. */
export interface World {
  port: number;
  /** Every request that has arrived, as `host/path`, but for those that the browser makes for itself. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * Whether nobody but the browser asked: it looks for its updates, accounts and dictionaries. What a page, a script or the
 * extension asks for names another site than "none", or is a page to be shown.
 */
function isBrowsersOwn(headers: IncomingHttpHeaders): boolean {
  const { 'sec-fetch-site': site = 'none', 'sec-fetch-dest': dest = 'empty' } = headers;
  return site === 'none' && dest === 'empty';
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
    // Draft.js knows Node's name for the global object only.
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

async function files(): Promise<Map<string, { type: string; body: string }>> {
  const served = new Map([['/page.css', { type: 'text/css', body: readFileSync(STYLE, 'utf8') }]]);
  for (const { script, pages: shown } of [...SITES, ...GRANTED, ...STRANGERS]) {
    const body = await bundle(fileURLToPath(script));
    for (const { url, html } of shown.flatMap((page) => (page.frame ? [page, page.frame] : [page]))) {
      const { host, pathname, search } = new URL(url);
      served.set(`${host}/page.js`, { type: 'text/javascript', body });
      served.set(host + pathname + search, { type: 'text/html', body: document(html) });
    }
  }
  return served;
}

/** Starts the server on a free port, with a certificate made for this run. */
export async function startWorld(): Promise<World> {
  const served = await files();
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'x.com' }], { keySize: 2048 });
  const requests: string[] = [];
  const server: Server = createServer({ key, cert }, ({ url = '/', headers }, answer) => {
    if (!isBrowsersOwn(headers)) requests.push(`${headers.host}${url}`);
    const file = served.get(`${headers.host}${url}`) ?? served.get(url);
    answer.setHeader('content-security-policy', POLICY);
    answer.setHeader('content-type', `${file?.type ?? 'text/plain'}; charset=utf-8`);
    answer.writeHead(file ? 200 : 404).end(file?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
