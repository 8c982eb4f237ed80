import { render } from 'preact';
import { applyText } from '../../src/editors/apply';
import { textarea } from '../../src/editors/textarea';
import { send } from '../../src/platform/ask';
import { log } from '../../src/platform/log';
import { load, save, watch } from '../../src/platform/settings';
import { tabInHand } from '../../src/platform/tabs';
import { wear } from '../../src/platform/theme';
import { Desk, type DeskState } from '../../src/popup/desk';
import { siteOf } from '../../src/sites';
import { Popup } from '../../src/ui/Popup';
import '../../src/ui/tokens.css';
import '../../src/ui/parts.css';

const tab = await tabInHand(new URL(location.href));
const site = tab?.url ? siteOf(new URL(tab.url).hostname) : undefined;
let settings = await load();
let state: DeskState;

function draw(): void {
  wear(settings.theme);
  render(
    <Popup
      {...state}
      details={log.details()}
      site={site ? { name: site.name, on: settings.sites[site.id] !== false } : null}
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
await desk.takeUp();
