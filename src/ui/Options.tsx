import { useId } from 'preact/hooks';
import type { Author, RuleInfo } from '../engine/reading';
import { Logo } from './Logo';
import { Carry } from './options/Carry';
import { Choice } from './options/Choice';
import { Erase } from './options/Erase';
import { Names } from './options/Names';
import { Rules } from './options/Rules';
import { Section } from './options/Section';
import { Setting } from './options/Setting';
import { Switch } from './Switch';
import { FAUX_PAS, MANNERS } from './text';
import './page.css';
import './options/options.css';

/** What the person chose. */
interface Settings {
  sites: Record<string, boolean>;
  pause: 'off' | 'no' | 'maybe';
  sensitivity: 'sure' | 'harder';
  author: Required<Author>;
  ignoredRules: string[];
  theme: 'site' | 'light' | 'dark';
}

/** Where the person said "not this time". */
interface QuietPlace {
  site: string;
  key: string;
  label: string;
}

export interface Props {
  settings: Settings;
  sites: readonly { id: string; name: string }[];
  rules: readonly RuleInfo[];
  quiet: readonly QuietPlace[];
  /** Hosts where the person asked for the coach. */
  ownSites: readonly string[];
  onChange(patch: Partial<Settings>): void;
  /** Takes a "not this time" back. */
  onTakeBack(place: QuietPlace): void;
  onLeaveSite(host: string): void;
  onExport(): void;
  onImport(file: File): Promise<void>;
  onErase(): Promise<void>;
}

/** The host of an address that was pasted whole. */
function hostOf(address: string): string {
  return address
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[/?#:].*$/, '')
    .toLowerCase();
}

function Sites({ settings, sites, quiet, ownSites, onChange, onTakeBack, onLeaveSite }: Props) {
  const id = useId();
  return (
    <Section
      title="Where I listen"
      hint="Posts, replies and comments. Messages, search boxes and boxes that opt out are left alone."
    >
      {sites.map((site) => (
        <Setting
          key={site.id}
          title={site.name}
          hint={`The badge appears beside what you write on ${site.name}. Turned off, I’m not there at all.`}
          id={`${id}-${site.id}`}
        >
          <Switch
            id={`${id}-${site.id}`}
            describedBy={`${id}-${site.id}-hint`}
            on={settings.sites[site.id] !== false}
            onSwitch={(on) => onChange({ sites: { ...settings.sites, [site.id]: on } })}
          />
        </Setting>
      ))}
      {ownSites.map((host) => (
        <Setting key={host} title={host} hint="You asked me here. When I leave, your browser no longer lets me in.">
          <button type="button" class="gg-btn" aria-label={`Leave ${host}`} onClick={() => onLeaveSite(host)}>
            Leave
          </button>
        </Setting>
      ))}
      {quiet.map((place) => (
        <Setting
          key={`${place.site} ${place.key}`}
          title={place.label}
          hint="You said “not this time”. I’m quiet there until that draft is gone."
        >
          <button
            type="button"
            class="gg-btn"
            aria-label={`Listen again: ${place.label}`}
            onClick={() => onTakeBack(place)}
          >
            Listen again
          </button>
        </Setting>
      ))}
    </Section>
  );
}

function Ignored({ settings: { ignoredRules }, rules, onChange }: Props) {
  const titleOf = (id: string) => rules.find((rule) => rule.id === id)?.title ?? id;
  return (
    <Section title="What you told me to leave">
      {ignoredRules.length === 0 && (
        <p class="gg-hint">Nothing yet. “Never flag this”, under a finding, puts its rule here.</p>
      )}
      {ignoredRules.map((rule) => (
        <Setting key={rule} title={titleOf(rule)} hint="Never flagged, on any site.">
          <button
            type="button"
            class="gg-btn"
            aria-label={`Flag it again: ${titleOf(rule)}`}
            onClick={() => onChange({ ignoredRules: ignoredRules.filter((ignored) => ignored !== rule) })}
          >
            Flag it again
          </button>
        </Setting>
      ))}
    </Section>
  );
}

/** All that can be chosen, on one page. */
export function Options(props: Props) {
  const { settings, rules, onChange, onExport, onImport, onErase } = props;
  const { author } = settings;
  return (
    <main class="gg-options">
      <header class="gg-top">
        <Logo size={40} />
        <div>
          <h1>Options</h1>
          <p class="gg-hint">Each choice says what it changes. It holds at once, in open tabs too.</p>
        </div>
      </header>
      <Sites {...props} />
      <Section title="Before you post" hint="Nothing is ever blocked. The same key posts as it is.">
        <Choice
          legend="When shall I ask first?"
          value={settings.pause}
          choices={[
            ['off', 'Never', 'A post always goes at once.'],
            ['no', 'When the answer is “Not like this.”', 'The card opens once for each draft, with one question.'],
            ['maybe', 'When it is “Maybe.” too', 'I ask more often, still once for each draft.'],
          ]}
          onChoose={(pause) => onChange({ pause })}
        />
      </Section>
      <Section title="How much I say">
        <Choice
          legend="What shall I mention?"
          value={settings.sensitivity}
          choices={[
            ['sure', 'What I’m sure of', 'Few wrong alarms; small things are let go.'],
            ['harder', 'Everything I hear', 'Doubtful things too. More of them will be wrong.'],
          ]}
          onChoose={(sensitivity) => onChange({ sensitivity })}
        />
      </Section>
      <Section
        title="Who you are"
        hint="So that I know when a post is about you. Kept on this computer. One a line, or with commas between."
      >
        <Names
          label="Names"
          hint="You and your organisation: praise for these counts as your own."
          names={author.names}
          onChange={(names) => onChange({ author: { ...author, names } })}
        />
        <Names
          label="Handles"
          hint="I won’t take these for somebody you thank."
          names={author.handles}
          onChange={(handles) => onChange({ author: { ...author, handles } })}
        />
        <Names
          label="Your own sites"
          hint="Links to these count as your own."
          names={author.domains}
          clean={hostOf}
          onChange={(domains) => onChange({ author: { ...author, domains } })}
        />
      </Section>
      <Ignored {...props} />
      <Section
        title="What I listen for"
        hint="Every rule, why it is there, when it is fine to do it anyway, and where it is from."
      >
        <Rules title="What puts people off" kinds={FAUX_PAS} rules={rules} />
        <Rules title="What makes you welcome" kinds={MANNERS} rules={rules} />
      </Section>
      <Section title="Look and keys">
        <Choice
          legend="Light or dark"
          value={settings.theme}
          choices={[
            ['site', 'Like the system', 'Badge and card always look like the site that they are on.'],
            ['light', 'Always light', 'This page, my window and the practice party.'],
            ['dark', 'Always dark', 'The same pages, as a room at night.'],
          ]}
          onChoose={(theme) => onChange({ theme })}
        />
        <div class="gg-setting">
          <div>
            <b>Open the card</b>
            <p class="gg-hint">
              <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>G</kbd> in a draft; once more, or <kbd>Esc</kbd>, goes back to it.
              Your browser’s page for extension shortcuts can change the keys.
            </p>
          </div>
        </div>
      </Section>
      <Section title="What I keep" hint="Never a word of a draft. These options, on this computer.">
        <Carry onExport={onExport} onImport={onImport} />
        <Erase onErase={onErase} />
      </Section>
      <footer class="gg-end">
        <a href="practice.html">Practice party</a>
      </footer>
    </main>
  );
}
