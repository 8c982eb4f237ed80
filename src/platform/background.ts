import type { Draft, Invite, Reading, ReadSettings, RuleInfo } from '../engine/reading';
import { browser } from './browser';
import { log } from './log';
import { startMenu } from './menu';
import { sendToTab, serve } from './messages';
import { greet, listOwnSites, registerOwnSites } from './own-sites';
import { clearQuiet } from './quiet';
import { load } from './settings';

/** The engine is heavy to start, so it comes when it is first needed: not before a composer is found. */
export interface Engine {
  engine(): Promise<(draft: Draft, settings: ReadSettings, onFault: (rule: string, fault: unknown) => void) => Reading>;
  rules(): Promise<readonly RuleInfo[]>;
}

const COACH = '/coach.js';
const COMPOSER = '/composer.js';
const PRACTICE = '/practice.html';

/** The verdict on the toolbar button: the tooltip, and a word or sign beside the icon where there is something to hear. */
const TOOLBAR: Record<Invite, { title: string; text: string }> = {
  yes: { title: 'Good Guest: Yes, come in.', text: '' },
  maybe: { title: 'Good Guest: Maybe. Say hello first.', text: '?' },
  no: { title: 'Good Guest: Not like this.', text: 'Wait' },
  unsure: { title: 'Good Guest: Can’t tell yet.', text: '' },
};
const NO_DRAFT = { title: 'Good Guest', text: '' };

/** Dusk, as on the closed door; the sign is white on it. */
const TOOLBAR_COLOUR = '#54435e';

async function showVerdict(tabId: number, invite: Invite | null): Promise<void> {
  const { title, text } = invite ? TOOLBAR[invite] : NO_DRAFT;
  await Promise.all([
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: TOOLBAR_COLOUR }),
  ]);
}

/** Puts the coach into the very document that asked, so that a navigation in between cannot lead it astray. */
async function bringCoach(tabId: number, frameId: number, documentId: string | undefined) {
  const where = documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] };
  // The polyfill's types do not know documentIds yet.
  const target = { tabId, ...where } as { tabId: number };
  const [injected] = await browser.scripting.executeScript({ target, files: [COACH] });
  return injected?.result === 'started' || injected?.result === 'already' ? injected.result : 'failed';
}

/** Open tabs have no script of ours yet, or after an update a dead one: brings new ones to the pages of our sites. */
async function greetOpenTabs(): Promise<void> {
  for (const { matches, all_frames: allFrames } of browser.runtime.getManifest().content_scripts ?? []) {
    await greet(matches, allFrames);
  }
  await greet(await listOwnSites());
}

/** Brings the coach to the focused field of a tab's frame: a click on our button or menu lets us in, just there. */
async function coachField(tabId: number, frameId = 0): Promise<'here' | 'no-field' | 'failed'> {
  try {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: [COMPOSER, COACH] });
    return (await sendToTab(tabId, 'coach-field', {}, frameId)) ?? 'no-field';
  } catch (fault) {
    log.fault('coach-field', fault);
    return 'failed';
  }
}

/** Holds the one engine for all tabs and answers messages, the keyboard command and the installation. */
export function startBackground({ engine, rules }: Engine): void {
  serve({
    bring: async (_, { tabId, frameId = 0, documentId }) => {
      if (tabId === undefined) return 'failed';
      try {
        return await bringCoach(tabId, frameId, documentId);
      } catch (fault) {
        log.fault('bring', fault);
        return 'failed';
      }
    },
    wake: () => {
      // After the answer: loading the engine would hold it back.
      setTimeout(() => engine().catch((fault) => log.fault('engine', fault)));
      return null;
    },
    read: async ({ draft, suggestions, answers }) => {
      const [read, { sensitivity, ignoredRules, author }] = await Promise.all([engine(), load()]);
      return read(draft, { sensitivity, ignoredRules, author, suggestions, ...(answers && { answers }) }, log.fault);
    },
    verdict: async ({ invite }, { tabId }) => {
      if (tabId !== undefined) await showVerdict(tabId, invite);
      return null;
    },
    'coach-field': ({ tab }) => coachField(tab),
    'open-options': async () => {
      await browser.runtime.openOptionsPage();
      return null;
    },
    rules: async () =>
      (await rules()).map(({ id, kind, title, why, notWhen, source, strength }) => ({
        id,
        kind,
        title,
        why,
        notWhen,
        source,
        strength,
      })),
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-card' || tab?.id === undefined) return;
    sendToTab(tab.id, 'open-card', {}).catch((fault) => log.fault('command', fault));
  });
  startMenu(coachField);
  const settle = () => registerOwnSites().catch((fault) => log.fault('own sites', fault));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void settle().then(() => greet(origins));
  });
  browser.permissions.onRemoved.addListener(() => void settle());
  // "Not this time" is for this time.
  browser.runtime.onStartup.addListener(() => {
    clearQuiet().catch((fault) => log.fault('startup', fault));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void settle();
    const met =
      reason === 'install'
        ? browser.tabs.create({ url: browser.runtime.getURL(PRACTICE) }).then(greetOpenTabs)
        : reason === 'update'
          ? greetOpenTabs()
          : Promise.resolve();
    met.catch((fault: unknown) => log.fault('install', fault));
  });
}
