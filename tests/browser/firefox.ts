import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, firefox, type Page } from 'playwright-core';
import { type Guest, PATIENCE, withGranted } from './browser';
import { findFirefox, NO_FIREFOX } from './editors/firefox';
import { grantedPages, pages, startWorld, strangers } from './server';

/** What `wxt build -b firefox` makes. */
const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const ID = 'good-guest@good-guest.example';
/** The host of the extension's own pages, which Firefox would draw by lot. */
const HOST = '6f1c2a54-3d0b-4b7e-9a55-0c8d7e21f3b6';

/** One side of the line to Firefox. */
interface Line {
  onmessage?: (message: { id?: number; error?: string }) => void;
}
interface Session {
  send<T>(command: string, parameters: object): Promise<T>;
}
/** What Playwright keeps to itself and we need: its version is pinned. */
interface Inside {
  _connection: {
    toImpl(of: typeof firefox): {
      _bidiFirefox: { connectToTransport(line: Line, options: object): Promise<unknown> };
    };
    toImpl(of: BrowserContext): { _browser: { _browserSession: Session } };
    toImpl(of: Page): { delegate: { _session: Session & { sessionId: string } } };
  };
}
const { toImpl } = (firefox as unknown as Inside)._connection;

/** A line on which it is no fault that this Firefox is too old for a command: those are about colours and screens. */
function patient(line: Line): Line {
  return new Proxy(line, {
    get: (target, key) => {
      const value = Reflect.get(target, key);
      return typeof value === 'function' && !String(key).startsWith('on') ? value.bind(target) : value;
    },
    set: (target, key, value) => {
      const hear: Line['onmessage'] = (message) =>
        value(message.error === 'unknown command' ? { type: 'success', id: message.id, result: {} } : message);
      return Reflect.set(target, key, key === 'onmessage' ? hear : value);
    },
  });
}

let isPatient = false;
function makePatient(): void {
  if (isPatient) return;
  isPatient = true;
  const bidi = toImpl(firefox)._bidiFirefox;
  const connect = bidi.connectToTransport.bind(bidi);
  bidi.connectToTransport = (line, options) => connect(patient(line), options);
}

/** Types a line, all its keys in one message: with one for each key, typing takes longer than all else in a test. */
export async function typeKeys(page: Page, line: string): Promise<void> {
  const { _session: session } = toImpl(page).delegate;
  const actions = [...line].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  const keyboard = { type: 'key', id: 'pw_keyboard', actions };
  await session.send('input.performActions', { context: session.sessionId, actions: [keyboard] });
}

/** Runs a function where WebDriver lets nobody but us in: the browser itself, or a page of the extension. */
async function runIn<T>(session: Session, context: string, act: string): Promise<T> {
  const expression = `(async () => JSON.stringify({ value: await (${act}) }))()`;
  const asked = { expression, target: { context }, awaitPromise: true };
  const answer = await session.send<{ result?: { value: string }; exceptionDetails?: { text: string } }>(
    'script.evaluate',
    asked,
  );
  if (!answer.result) throw new Error(answer.exceptionDetails?.text);
  return JSON.parse(answer.result.value).value;
}

/** Opens one of the extension's own pages; that it is loaded is something Firefox does not tell of them. */
async function openDesk(session: Session, url: string): Promise<Guest['desk']> {
  const { context } = await session.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await session.send('browsingContext.navigate', { context, url, wait: 'none' });
  const isThere = () =>
    runIn<boolean>(session, context, 'document.readyState === "complete" && "tabs" in (window.chrome ?? {})');
  for (const until = Date.now() + PATIENCE; !(await isThere().catch(() => false)); ) {
    if (Date.now() > until) throw new Error(`${url} does not open.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    evaluate: <R, A>(act: (given: A) => R | Promise<R>, given?: A) =>
      runIn<R>(session, context, `(${act})(${JSON.stringify(given)})`),
  };
}

/** Starts Firefox with the extension built for it. Needs no driver: both speak WebDriver BiDi. */
export async function startFirefox(): Promise<Guest> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(NO_FIREFOX);
  if (!existsSync(join(EXTENSION, 'manifest.json'))) {
    throw new Error('The extension is not built: run `npm run build:firefox`.');
  }
  makePatient();
  const [world, profile] = await Promise.all([startWorld(), mkdtemp(join(tmpdir(), 'good-guest-'))]);
  const addresses = [...pages, ...grantedPages, ...strangers].flatMap(({ url, frame }) => [url, frame?.url ?? url]);
  const context = await firefox.launchPersistentContext(join(profile, 'profile'), {
    channel: 'moz-firefox',
    executablePath,
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    timeout: 90_000,
    // For the extension's own pages, and to stop its background.
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: {
      // Every page's host is this computer, and every server on it ours.
      'network.dns.localDomains': [...new Set(addresses.map((url) => new URL(url).hostname))].join(','),
      'network.socket.forcePort': `443=${world.port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
      // Each page has a window of its own, and without a screen none would have the focus.
      'focusmanager.testmode': true,
    },
  });
  context.setDefaultTimeout(PATIENCE);
  const session = toImpl(context)._browser._browserSession;
  const path = await withGranted(EXTENSION, join(profile, 'good-guest'));
  await session.send('webExtension.install', { extensionData: { type: 'path', path } });
  const own = (page: string) => `moz-extension://${HOST}/${page}`;
  const desk = await openDesk(session, own('options.html'));
  const tree = await session.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const [{ context: chrome }] = tree.contexts as [{ context: string }];
  return {
    name: 'Firefox',
    context,
    world,
    desk,
    own,
    stopBackground: () => runIn(session, chrome, `WebExtensionPolicy.getByID('${ID}').extension.terminateBackground()`),
    close: async () => {
      await context.close();
      await world.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
