import type { Outcome } from '../editors/editor';
import type { Draft, DraftKind, Invite, Reading, RuleInfo } from '../engine/reading';
import { unwrap } from './ask';
import { browser } from './browser';
import { isAlive } from './native';

/** `page`: content scripts may ask too. `ui`: only our own pages, since a web page has no business with it. */
type From = 'page' | 'ui';

interface Message<Request, Reply, Asker extends From = 'page'> {
  request: Request;
  reply: Reply;
  from: Asker;
}
type Nothing = Record<string, never>;

/** Answered by the background. */
export interface Messages {
  /** Brings the coach into the page that asks. */
  bring: Message<Nothing, 'started' | 'already' | 'failed'>;
  /** A composer is focused: soon there is something to read. */
  wake: Message<Nothing, null>;
  read: Message<{ draft: Draft; suggestions: boolean; answers?: Record<string, string> }, Reading>;
  /** Shows the verdict on the toolbar button of the tab that asks; null when there is no draft. */
  verdict: Message<{ invite: Invite | null }, null>;
  'open-options': Message<Nothing, null>;
  /** Brings the coach to the field of this tab that has the focus. */
  'coach-field': Message<{ tab: number }, 'here' | 'no-field' | 'failed', 'ui'>;
  rules: Message<Nothing, RuleInfo[], 'ui'>;
}

/** The map's `from` at run time; the compiler holds the two together. */
const FROM: { [Name in keyof Messages]: Messages[Name]['from'] } = {
  bring: 'page',
  wake: 'page',
  read: 'page',
  verdict: 'page',
  'open-options': 'page',
  'coach-field': 'ui',
  rules: 'ui',
};

/** Answered by the coach on a page, asked by the popup or the background. */
export interface PageMessages {
  'tab-draft': Message<Nothing, { draft: Draft; composer: { kind: DraftKind; key: string }; site: string } | null>;
  'tab-apply': Message<{ from: string; to: string }, Outcome | 'gone'>;
  'open-card': Message<Nothing, null>;
  /** Whether the box in hand is one that the coach knows; `off` where it was told to stay away. */
  'tab-box': Message<Nothing, 'known' | 'unknown' | 'off'>;
  /** Be at the focused field, whatever it is. */
  'coach-field': Message<Nothing, 'here' | 'no-field'>;
}

interface Sender {
  url?: string;
  documentId?: string;
  tabId?: number;
  frameId?: number;
}

type Handlers<Map extends { [Name in keyof Map]: Message<unknown, unknown, From> }> = {
  [Name in keyof Map]: (
    request: Map[Name]['request'],
    sender: Sender,
  ) => Map[Name]['reply'] | Promise<Map[Name]['reply']>;
};

/** Asks the coach in a tab, or in one frame of it; `undefined` when there is none. */
export async function sendToTab<Name extends keyof PageMessages>(
  tab: number,
  name: Name,
  request: PageMessages[Name]['request'],
  frameId?: number,
): Promise<PageMessages[Name]['reply'] | undefined> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tab, { name, request }, frameId === undefined ? undefined : { frameId });
  } catch (fault) {
    if (fault instanceof Error && /receiving end does not exist|could not establish/i.test(fault.message)) {
      return undefined;
    }
    throw fault;
  }
  return answer === undefined ? undefined : (unwrap(answer) as PageMessages[Name]['reply']);
}

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

/** Answers what it knows and may answer, and leaves all else to others (`undefined`). */
function dispatcher(handlers: object, allowed: (name: string, sender: Sender) => boolean): Listener {
  return (message, from) => {
    const { name, request } = (message ?? {}) as { name?: string; request?: unknown };
    if (name === undefined || !Object.hasOwn(handlers, name)) return undefined;
    const raw = from as { url?: string; documentId?: string; tab?: { id?: number }; frameId?: number };
    const sender: Sender = {
      ...(raw.url !== undefined && { url: raw.url }),
      ...(raw.documentId !== undefined && { documentId: raw.documentId }),
      ...(raw.tab?.id !== undefined && { tabId: raw.tab.id }),
      ...(raw.frameId !== undefined && { frameId: raw.frameId }),
    };
    if (!allowed(name, sender)) return undefined;
    const handle = (handlers as Record<string, (request: unknown, sender: Sender) => unknown>)[name];
    return (async () => {
      try {
        return { reply: (await handle?.(request, sender)) ?? null };
      } catch (fault) {
        return { fault: fault instanceof Error ? fault.message : String(fault) };
      }
    })();
  };
}

/** The background's side: one handler for every message, checked by the compiler. */
export function serve(handlers: Handlers<Messages>): void {
  const own = browser.runtime.getURL('');
  const allowed = (name: string, { url = '' }: Sender) =>
    FROM[name as keyof Messages] === 'page' || url.startsWith(own);
  browser.runtime.onMessage.addListener(dispatcher(handlers, allowed) as never);
}

/** The page's side, until the signal ends; silent while it is none of its business. */
export function receive(
  handlers: Handlers<PageMessages>,
  concerned: (name: string) => boolean,
  signal: AbortSignal,
): void {
  const listener = dispatcher(handlers, concerned) as never;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      if (isAlive()) browser.runtime.onMessage.removeListener(listener);
    },
    { once: true },
  );
}
