import { render } from 'preact';
import { applyText } from '../../src/editors/apply';
import { textarea } from '../../src/editors/textarea';
import { send } from '../../src/platform/ask';
import { log } from '../../src/platform/log';
import { sendToTab } from '../../src/platform/messages';
import { askForSite, hostIn, listOwnSites, patternOf, watchOwnSites } from '../../src/platform/own-sites';
import { load, save, watch } from '../../src/platform/settings';
import { tabInHand } from '../../src/platform/tabs';
import { wear } from '../../src/platform/theme';
import { Desk, type DeskState } from '../../src/popup/desk';
import { siteOf } from '../../src/sites';
import { Popup, type Props } from '../../src/ui/Popup';
import '../../src/ui/tokens.css';
import '../../src/ui/parts.css';

const tab = await tabInHand(new URL(location.href));
const pattern = patternOf(tab?.url);
const known = pattern && siteOf(hostIn(pattern));
let own = await listOwnSites();
let box: Props['box'] = null;
let missed: Props['missed'] = null;
let settings = await load();
let state: DeskState;

/** The tab's site: one of ours, or one that the person asked for. */
function siteInHand(): { id: string; name: string } | undefined {
  if (known) return known;
  return pattern && own.includes(pattern) ? { id: hostIn(pattern), name: hostIn(pattern) } : undefined;
}

/** Brings the coach to the field in hand; the card opens there, so this window goes. */
async function coachField(): Promise<void> {
  if (tab?.id === undefined) return;
  const outcome = await send('coach-field', { tab: tab.id });
  if (outcome === 'here') window.close();
  else missed = outcome;
  draw();
}

function draw(): void {
  const site = siteInHand();
  wear(settings.theme);
  render(
    <Popup
      {...state}
      details={log.details()}
      site={site ? { name: site.name, on: settings.sites[site.id] !== false } : null}
      stranger={!site && pattern ? hostIn(pattern) : null}
      box={box}
      missed={missed}
      onDraft={(text) => desk.type(text)}
      onReplyTo={(text) => desk.answerTo(text)}
      onTakeUp={() => void desk.takeUp()}
      onAnswer={(question, answer) => void desk.answer(question, answer)}
      onFix={(text) => void desk.use(text, 'fixed')}
      onUse={(rephrasing) => void desk.use(rephrasing.text)}
      onCopy={(rephrasing) => void desk.copy(rephrasing.text)}
      onCopyDetails={() => void desk.copy(log.details())}
      onRetry={() => void desk.read()}
      onNeverRule={(rule) => void save(({ ignoredRules }) => ({ ignoredRules: [...ignoredRules, rule] }))}
      onEnableSite={(on) => site && void save(({ sites }) => ({ sites: { ...sites, [site.id]: on } }))}
      onCoachSite={() => pattern && void askForSite(pattern).catch((fault) => log.fault('coach-site', fault))}
      onCoachField={() => void coachField()}
      onOptions={() => void send('open-options', {})}
    />,
    document.body,
  );
}

const life = new AbortController();

async function write(from: string, to: string): Promise<boolean> {
  const box = document.querySelector<HTMLTextAreaElement>('[data-part="draft"]');
  return box !== null && (await applyText(box, textarea, from, to, life.signal)) === 'done';
}

const desk = new Desk(
  tab?.id,
  (next) => {
    state = next;
    queueMicrotask(draw);
  },
  write,
);
watch((changed) => {
  settings = changed;
  void desk.read();
}, life.signal);
watchOwnSites((patterns) => {
  own = patterns;
  draw();
}, life.signal);
await desk.takeUp();
if (tab?.id !== undefined) {
  const said = await sendToTab(tab.id, 'tab-box', {}).catch(() => undefined);
  box = said === 'known' || said === 'unknown' ? said : null;
  draw();
}
