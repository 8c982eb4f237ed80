import type { Author } from '../engine/reading';
import { browser } from './browser';
import { inTurn, watchStored } from './stored';

/** What the person chose. Everything that is ever stored on disk, but for the version. */
export interface Settings {
  /** Site ids that are switched off or on; a site that is not named is on. */
  sites: Record<string, boolean>;
  /** Before sending, ask never, only at `no`, or also at `maybe`. */
  pause: 'off' | 'no' | 'maybe';
  sensitivity: 'sure' | 'harder';
  author: Required<Author>;
  ignoredRules: string[];
  theme: 'site' | 'light' | 'dark';
}

export const DEFAULTS: Settings = {
  sites: {},
  pause: 'no',
  sensitivity: 'sure',
  author: { names: [], handles: [], domains: [] },
  ignoredRules: [],
  theme: 'site',
};

const KEY = 'settings';
/** Raised when the shape of the stored settings changes; `from` then reads the older shapes too. */
const VERSION = 1;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf<T extends string>(value: unknown, choices: readonly T[], otherwise: T): T {
  return choices.includes(value as T) ? (value as T) : otherwise;
}

function texts(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const kept = value.filter((item): item is string => typeof item === 'string').map((item) => item.trim());
  return [...new Set(kept.filter(Boolean))].slice(0, 200);
}

/** Settings out of anything: a field that is missing or not what it should be takes its default. */
export function from(stored: unknown): Settings {
  const raw = isObject(stored) ? stored : {};
  const author = isObject(raw.author) ? raw.author : {};
  const sites = isObject(raw.sites) ? Object.entries(raw.sites) : [];
  return {
    sites: Object.fromEntries(sites.filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean')),
    pause: oneOf(raw.pause, ['off', 'no', 'maybe'], DEFAULTS.pause),
    sensitivity: oneOf(raw.sensitivity, ['sure', 'harder'], DEFAULTS.sensitivity),
    author: { names: texts(author.names), handles: texts(author.handles), domains: texts(author.domains) },
    ignoredRules: texts(raw.ignoredRules),
    theme: oneOf(raw.theme, ['site', 'light', 'dark'], DEFAULTS.theme),
  };
}

/** The settings as they are now. */
export async function load(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return from(stored[KEY]);
}

/** Changes some of the settings and keeps the rest; a change that builds on what is there is given as a function of it. */
export function save(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<void> {
  return inTurn(async () => {
    const now = await load();
    const patch = typeof change === 'function' ? change(now) : change;
    await browser.storage.local.set({ [KEY]: { ...now, ...patch, version: VERSION } });
  });
}

/** Tells the listener about every change, from whichever page of ours it came, until the signal ends. */
export function watch(listener: (settings: Settings) => void, signal: AbortSignal): void {
  watchStored(KEY, (value) => listener(from(value)), signal);
}

/** The settings as a file that another browser can load. */
export function exportText(settings: Settings): string {
  return `${JSON.stringify({ goodGuest: VERSION, settings }, null, 2)}\n`;
}

/** Settings out of such a file. Throws an Error that says in plain words why not. */
export function parseImport(text: string): Settings {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new Error('That file is not one of mine: it cannot be read as options.');
  }
  if (!isObject(file) || typeof file.goodGuest !== 'number' || !isObject(file.settings)) {
    throw new Error('That file is not one of mine: it holds no options.');
  }
  if (file.goodGuest > VERSION) throw new Error('That file is from a newer Good Guest. Update this one first.');
  return from(file.settings);
}

/** Forgets everything that is stored, "not this time" too. */
export async function erase(): Promise<void> {
  await browser.storage.local.clear();
}
