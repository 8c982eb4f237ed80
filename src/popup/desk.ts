import type { Draft, Reading } from '../engine/reading';
import { send } from '../platform/ask';
import { log } from '../platform/log';
import { sendToTab } from '../platform/messages';

/** How long the person rests before the draft is read, in ms. */
const PAUSE = 400;

/** What lies on the popup's desk. */
export interface DeskState {
  /** Where the draft is from: a composer of the tab, or the popup's own box. */
  from: 'tab' | 'here';
  draft: Draft;
  /** Of the draft as it is; null while the person types and when there is nothing to read. */
  reading: Reading | null;
  answers: Record<string, string>;
  state: 'ready' | 'loading' | 'failed';
  /** What became of the wording that was just taken. */
  notice: 'used' | 'fixed' | 'copied' | 'not-taken' | 'moved-on' | 'damaged' | 'copy-failed' | null;
}

/** The popup's coach: one draft, read after each pause, and the way of a wording back to where the draft is from. */
export class Desk {
  #now: DeskState = {
    from: 'here',
    draft: { text: '' },
    reading: null,
    answers: {},
    state: 'ready',
    notice: null,
  };
  readonly #tab: number | undefined;
  readonly #show: (state: DeskState) => void;
  readonly #write: (from: string, to: string) => Promise<boolean>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  /**
   * `show` is told about every change; `tab` is the tab whose draft is taken up, where there is one; `write` changes the
   * popup's own box as typing does, so that it can be undone, and says whether it did.
   */
  constructor(
    tab: number | undefined,
    show: (state: DeskState) => void,
    write: (from: string, to: string) => Promise<boolean> = async () => false,
  ) {
    this.#tab = tab;
    this.#show = show;
    this.#write = write;
    show(this.#now);
  }

  /** Takes up the tab's draft as it is now; without one the desk stays as it is. */
  async takeUp(): Promise<void> {
    const asked = this.#asked;
    const found = await this.#found();
    // Whoever has begun to type in the meantime keeps what they typed.
    if (asked !== this.#asked || !found?.draft.text.trim()) return;
    this.#set({ from: 'tab', draft: found.draft, reading: null, answers: {} });
    await this.read();
  }

  /** The person typed or pasted: from now on the draft is the popup's own. */
  type(text: string): void {
    this.#edit({ ...this.#now.draft, text });
  }

  /** The post that the draft answers; nothing for none. */
  answerTo(text: string | undefined): void {
    const { replyTo, kind, ...rest } = this.#now.draft;
    this.#edit(text === undefined ? rest : { ...rest, kind: 'reply', replyTo: { ...replyTo, text } });
  }

  /** The author's answer to a question goes into the wordings. */
  async answer(question: string, answer: string): Promise<void> {
    this.#set({ answers: { ...this.#now.answers, [question]: answer } });
    await this.read();
  }

  /** Puts a wording, or the draft with one fix in it, where the draft is from, if that still stands there as it was read. */
  async use(text: string, notice: 'used' | 'fixed' = 'used'): Promise<void> {
    const { from, draft, reading } = this.#now;
    if (!reading) {
      // It was made for a draft that has been written on since.
      await this.read();
      this.#set({ notice: 'moved-on' });
      return;
    }
    if (from === 'here') {
      if (!(await this.#write(draft.text, text))) this.#set({ draft: { ...draft, text } });
      await this.read();
      this.#set({ notice });
      return;
    }
    const outcome = await this.#apply(draft.text, text);
    if (outcome === 'changed') {
      await this.takeUp();
      this.#set({ notice: 'moved-on' });
    } else if (outcome === 'done') {
      await this.takeUp();
      this.#set({ notice });
    } else if (outcome === 'damaged') {
      await this.copy(draft.text, 'damaged');
    } else {
      await this.copy(text, 'not-taken');
    }
  }

  /** Puts text on the clipboard and says so. */
  async copy(text: string, notice: 'copied' | 'not-taken' | 'damaged' = 'copied'): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#set({ notice });
    } catch (fault) {
      log.fault('copy', fault);
      this.#set({ notice: 'copy-failed' });
    }
  }

  /** Reads the draft now. An older answer never overwrites a newer one. */
  async read(): Promise<void> {
    clearTimeout(this.#timer);
    const number = ++this.#asked;
    const { draft, answers } = this.#now;
    if (draft.text.trim() === '') {
      this.#set({ reading: null, state: 'ready' });
      return;
    }
    this.#set({ state: 'loading' });
    try {
      const reading = await send('read', { draft, suggestions: true, answers });
      if (number === this.#asked) this.#set({ reading, state: 'ready' });
    } catch (fault) {
      log.fault('read', fault);
      if (number === this.#asked) this.#set({ state: 'failed' });
    }
  }

  #edit(draft: Draft): void {
    this.#asked++;
    this.#set({ from: 'here', draft, reading: null, state: 'ready' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.read(), PAUSE);
  }

  async #found() {
    try {
      return this.#tab === undefined ? null : await sendToTab(this.#tab, 'tab-draft', {});
    } catch (fault) {
      log.fault('tab', fault);
      return null;
    }
  }

  async #apply(from: string, to: string) {
    try {
      return this.#tab === undefined ? 'gone' : ((await sendToTab(this.#tab, 'tab-apply', { from, to })) ?? 'gone');
    } catch (fault) {
      log.fault('apply', fault);
      return 'gone';
    }
  }

  #set(change: Partial<DeskState>): void {
    this.#now = { ...this.#now, notice: null, ...change };
    this.#show(this.#now);
  }
}
