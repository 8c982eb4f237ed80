import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PAGE = fileURLToPath(new URL('./page/index.mjs', import.meta.url));
const WORLD = fileURLToPath(new URL('./world.ts', import.meta.url));

/** What the editors' own style sheets say and their drivers may notice: white space is kept as it is typed. */
const STYLE = `
  section { margin: 8px; border: 1px solid gray; }
  p { margin: 0; }
  [contenteditable] { white-space: pre-wrap; outline: none; min-height: 1em; }
  textarea { width: 90%; }
  .ql-clipboard { position: absolute; left: -100000px; height: 1px; overflow-y: hidden; }`;

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every editor</title>
<link rel="icon" href="data:,"><style>${STYLE}</style><body><script type="module" src="/page.js"></script></body></html>`;

async function bundle(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format,
    logLevel: 'error',
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** The page with every editor, and an extension whose one content script is our drivers. */
export interface Bench {
  url: string;
  /** The folder of the extension. */
  extension: string;
  close(): Promise<void>;
}

/** Builds page and extension and serves the page on a free port of this computer. */
export async function startBench(): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'good-guest-editors-'));
  const extension = join(folder, 'extension');
  const [page, world] = await Promise.all([bundle(PAGE, 'esm'), bundle(WORLD, 'iife'), mkdir(extension)]);
  const manifest = {
    manifest_version: 3,
    name: 'The drivers alone',
    version: '1',
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['world.js'], run_at: 'document_start' }],
    host_permissions: ['http://127.0.0.1/*'],
    browser_specific_settings: { gecko: { id: 'editors@good-guest.example' } },
  };
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(extension, 'world.js'), world);
  const server = createServer(({ url = '/' }, answer) => {
    const isScript = url === '/page.js';
    answer.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    answer.end(isScript ? page : HTML);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    extension,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
