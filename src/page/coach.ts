import { editorOf } from '../editors';
import { watchComposition } from '../editors/apply';
import { send } from '../platform/ask';
import { log } from '../platform/log';
import { receive } from '../platform/messages';
import { isAlive } from '../platform/native';
import { listQuiet, type QuietPlace, watchQuiet } from '../platform/quiet';
import { load, type Settings, watch } from '../platform/settings';
import { pointedAt } from '../sites/generic';
import type { Composer, Site } from '../sites/site';
import type { Memory } from './around';
import { hasFocus } from './caret';
import { focused, watchFocus } from './focus';
import type { Gate } from './gate';
import { holds } from './hold';
import { removeOldHosts } from './host';
import { Session } from './session';

/** After this many faults on a page the coach leaves it: better none than a broken one. */
const TOO_MANY = 3;

/** What is asked of the focused box, composer or not. */
const ABOUT_BOX: ReadonlySet<string> = new Set(['tab-box', 'coach-field']);

/** After a press or key a page has done what it does within this time, in ms. */
const SOON = 500;

/**
 * The coach of one page: finds out which site it is, opens a session for each composer when it is first focused, and
 * ends all of it with the page, the switch in the options or an update of the extension. Without a session it only hears
 * where the focus goes.
 */
export class Coach {
  readonly #siteHere: () => Site;
  readonly #gate: Gate;
  readonly #life = new AbortController();
  readonly #sessions = new Map<HTMLElement, { session: Session; end: AbortController }>();
  readonly #memories = new Map<string, Memory>();
  #settings: Settings;
  #quiet: readonly QuietPlace[] = [];
  /** Which site this is, once somebody has been met. */
  #site: Site | undefined;
  #last: Session | undefined;
  #faults = 0;
  #sweeping: ReturnType<typeof setTimeout> | undefined;
  /** Whether a composer had the focus at the last press or key. */
  #attended = false;

  private constructor(siteHere: () => Site, gate: Gate, settings: Settings) {
    this.#siteHere = siteHere;
    this.#gate = gate;
    this.#settings = settings;
  }

  /** Starts the coach; what was focused last while it was on its way is met first. */
  static async start(siteHere: () => Site, gate: Gate): Promise<Coach> {
    removeOldHosts();
    const coach = new Coach(siteHere, gate, await load());
    coach.#hush(await listQuiet());
    coach.#begin(gate.focused);
    return coach;
  }

  end(): void {
    this.#life.abort();
    this.#gate.hold = undefined;
    this.#clear();
  }

  #clear(): void {
    for (const { end } of this.#sessions.values()) end.abort();
    this.#sessions.clear();
    this.#last = undefined;
  }

  #isOn(site: Site | undefined): site is Site {
    return site !== undefined && this.#settings.sites[site.id] !== false;
  }

  #begin(first: HTMLElement | undefined): void {
    const { signal } = this.#life;
    watchComposition(document, signal);
    watchFocus((target) => this.#guard(() => this.#meet(target)), signal);
    // A box that the page takes away tells nobody: whatever the person does next, it is noticed a moment later.
    for (const type of ['click', 'keyup', 'popstate']) {
      window.addEventListener(type, () => this.#sweepSoon(), { signal, capture: true, passive: true });
    }
    this.#gate.hold = (event) => {
      let held = false;
      this.#guard(() => {
        held = this.#isOn(this.#site) && holds(event, this.#live());
      });
      return held;
    };
    watch((settings) => this.#change(settings), signal);
    watchQuiet((places) => this.#hush(places), signal);
    receive(
      {
        'tab-draft': () => {
          const session = this.#current();
          if (!session || !this.#site) return null;
          const { draft, composer } = session;
          return { draft, composer: { kind: composer.kind, key: composer.key }, site: this.#site.id };
        },
        'tab-apply': async ({ from, to }) => (await this.#current()?.apply(from, to)) ?? 'gone',
        'open-card': () => {
          this.#current()?.toggle();
          return null;
        },
        'tab-box': () => this.#boxInHand(),
        'coach-field': () => this.#point(),
      },
      // Where nothing is written, another frame of the tab may know better.
      (name) => this.#current() !== undefined || (ABOUT_BOX.has(name) && focused() !== undefined),
      signal,
    );
    if (first) this.#guard(() => this.#meet(first));
  }

  /** Somebody focused this element: if it is a composer's, be there. */
  #meet(target: HTMLElement): void {
    const site = this.#recognise();
    const composer = this.#isOn(site) ? site.find(target) : undefined;
    if (composer) this.#open(composer, site);
  }

  /** What the focused box is to us: the popup says so where we know none. */
  #boxInHand(): 'known' | 'unknown' | 'off' {
    const box = focused();
    if (!this.#isOn(this.#site)) return 'off';
    const known = box ? [...this.#sessions.keys()].some((editable) => editable.contains(box)) : this.#current();
    return known ? 'known' : 'unknown';
  }

  /** The person points at the field that has the focus: whatever it is, be there. */
  #point(): 'here' | 'no-field' {
    const box = focused();
    if (!box) return 'no-field';
    const site = this.#recognise();
    const session = this.#open(site.find(box) ?? pointedAt(box), site);
    if (!session) return 'no-field';
    session.open();
    return 'here';
  }

  /** The session of this composer; nothing where its editor is unknown. */
  #open(composer: Composer, site: Site): Session | undefined {
    this.#sweep();
    const known = this.#sessions.get(composer.editable);
    if (known) {
      this.#last = known.session;
      return known.session;
    }
    const editor = editorOf(composer.editable);
    if (!editor) return undefined;
    const memory = this.#memories.get(composer.key) ?? { paused: false, dismissed: false };
    this.#memories.set(composer.key, memory);
    const end = new AbortController();
    const around = {
      site,
      settings: () => this.#settings,
      memory,
      lost: (fault: unknown) => this.#lost(fault),
    };
    const session = new Session(composer, editor, around, end.signal);
    this.#sessions.set(composer.editable, { session, end });
    this.#last = session;
    // The engine is heavy to start: it shall be ready when the person first rests.
    send('wake', {}).catch((fault) => this.#lost(fault));
    return session;
  }

  /** Which site this is, looked at anew while nothing is coached: some pages show it only once their composer is there. */
  #recognise(): Site {
    if (!this.#site || this.#sessions.size === 0) {
      this.#site = this.#siteHere();
      this.#hush(this.#quiet);
    }
    return this.#site;
  }

  /**
   * Looks a moment later what a press or key has taken away: one in a composer, or the next, which may have left it. Where the
   * person is busy elsewhere it looks at once, and starts no timer.
   */
  #sweepSoon(): void {
    if (!this.#sessions.size) return;
    const was = this.#attended;
    this.#attended = this.#live().some(({ composer }) => hasFocus(composer.editable));
    const sweep = () => this.#guard(() => this.#sweep());
    clearTimeout(this.#sweeping);
    if (was || this.#attended) this.#sweeping = setTimeout(sweep, SOON);
    else sweep();
  }

  /** Ends the sessions whose box the page has taken away. */
  #sweep(): void {
    for (const [editable, { session, end }] of this.#sessions) {
      if (session.alive) continue;
      end.abort();
      this.#sessions.delete(editable);
    }
  }

  #live(): Session[] {
    return [...this.#sessions.values()].map(({ session }) => session).filter((session) => session.alive);
  }

  /** The session that popup and shortcut speak to; where the coach is switched off there is none. */
  #current(): Session | undefined {
    if (!this.#isOn(this.#site)) return undefined;
    return this.#last?.alive ? this.#last : this.#live().at(-1);
  }

  #change(settings: Settings): void {
    const was = this.#isOn(this.#site);
    this.#settings = settings;
    const is = this.#isOn(this.#site);
    if (was && !is) {
      this.#clear();
      return;
    }
    const target = was ? undefined : focused();
    if (target) this.#guard(() => this.#meet(target));
    for (const session of this.#live()) session.refresh();
  }

  /** Where the person said "not this time", before the page was loaded anew or in another tab; or took it back. */
  #hush(places: readonly QuietPlace[]): void {
    this.#quiet = places;
    const here = new Set(places.filter(({ site }) => site === this.#site?.id).map(({ key }) => key));
    for (const key of here) if (!this.#memories.has(key)) this.#memories.set(key, { paused: false, dismissed: true });
    for (const [key, memory] of this.#memories) memory.dismissed = here.has(key);
    for (const session of this.#live()) session.refresh();
  }

  /** Whether the extension is gone from under this script; then the coach leaves without a word. */
  #lost(fault: unknown): boolean {
    const gone = !isAlive();
    if (gone) this.end();
    else log.fault('page', fault);
    return gone;
  }

  /** Nothing of ours ever breaks the page: a fault is noted, and after a few of them the coach leaves. */
  #guard(act: () => void): void {
    try {
      act();
    } catch (fault) {
      log.fault('page', fault);
      if (++this.#faults >= TOO_MANY) this.end();
    }
  }
}
