import { render } from 'preact';
import type { RuleInfo } from '../../src/engine/reading';
import { send } from '../../src/platform/ask';
import { log } from '../../src/platform/log';
import { hostIn, leaveSite, listOwnSites, watchOwnSites } from '../../src/platform/own-sites';
import { listQuiet, removeQuiet, watchQuiet } from '../../src/platform/quiet';
import { erase, exportText, load, parseImport, save, watch } from '../../src/platform/settings';
import { wear } from '../../src/platform/theme';
import { sites } from '../../src/sites';
import { Options } from '../../src/ui/Options';
import '../../src/ui/tokens.css';
import '../../src/ui/parts.css';

let rules: RuleInfo[] = [];
let settings = await load();
let quiet = await listQuiet();
let ownSites = await listOwnSites();

/** Gives the person a file to keep. */
function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Leaves every page of a host. */
function leave(host: string): void {
  const patterns = ownSites.filter((pattern) => hostIn(pattern) === host);
  Promise.all(patterns.map(leaveSite)).catch((fault) => log.fault('own sites', fault));
}

function draw(): void {
  wear(settings.theme);
  render(
    <Options
      settings={settings}
      sites={sites.map(({ id, name }) => ({ id, name }))}
      rules={rules}
      quiet={quiet}
      ownSites={[...new Set(ownSites.map(hostIn))]}
      onChange={(patch) => void save(patch)}
      onTakeBack={(place) => void removeQuiet(place)}
      onLeaveSite={leave}
      onExport={() => download('good-guest-options.json', exportText(settings))}
      onImport={async (file) => save(parseImport(await file.text()))}
      onErase={erase}
    />,
    document.body,
  );
}

const { signal } = new AbortController();
watch((changed) => {
  settings = changed;
  draw();
}, signal);
watchQuiet((changed) => {
  quiet = changed;
  draw();
}, signal);
watchOwnSites((patterns) => {
  ownSites = patterns;
  draw();
}, signal);
draw();
// The list comes from the engine, which takes a moment to wake; all else is there without it.
send('rules', {}).then(
  (list) => {
    rules = list;
    draw();
  },
  (fault) => log.fault('rules', fault),
);
