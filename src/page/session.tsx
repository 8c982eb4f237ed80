import { applyText } from '../editors/apply';
import type { Editor, Outcome } from '../editors/editor';
import type { Draft, Finding, Reading, Rephrasing } from '../engine/reading';
import { send } from '../platform/ask';
import type { Composer } from '../sites/site';
import type { CardProps } from '../ui/Card';
import { announce } from './announce';
import { type Around, dismiss, forget, keep } from './around';
import { BadgeRow } from './badge';
import { CardHost } from './card';
import { hasFocus, keepCaret } from './caret';
import { draftIn } from './draft';
import { Fixes } from './fixes';
import { mark, unmark } from './highlights';
import { sendAsItIs } from './release';

/** How long the person rests before their draft is read, in ms. */
const PAUSE = 400;
/** Loading is drawn only after this long, in ms. */
const PATIENCE = 300;

/** The coaching of one composer, from its first focus until the page takes it away. */
export class Session {
  readonly composer: Composer;
  readonly #editor: Editor;
  readonly #around: Around;
  readonly #signal: AbortSignal;
  readonly #badge: BadgeRow;
  #card: CardHost | undefined;
  #mode: CardProps['mode'] = 'coach';
  #state: CardProps['state'] = 'ready';
  #notice: CardProps['notice'];
  #details: string | undefined;
  #finding: Finding | null = null;
  #answers: Record<string, string> = {};
  readonly #fixes = new Fixes();
  #text = '';
  #reading: Reading | undefined;
  #suggested = false;
  #asked = 0;
  #typing = false;
  #composing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #backToCaret: (() => void) | undefined;
  /** The send that was held, for "Post as it is". */
  #held: Event | undefined;
  /** Whether anything was written here since the session began. */
  #written = false;
  #sending = false;

  constructor(composer: Composer, editor: Editor, around: Around, signal: AbortSignal) {
    this.composer = composer;
    this.#editor = editor;
    this.#around = around;
    this.#signal = signal;
    this.#badge = new BadgeRow(composer, () => this.toggle(), signal);
    const { editable } = composer;
    const typed = () => this.#typed();
    editable.addEventListener('input', typed, { signal, passive: true });
    // Some editors drop their selection with the focus: it is noted just before.
    editable.addEventListener('focusout', () => (this.#backToCaret = keepCaret(editable)), { signal, passive: true });
    editable.addEventListener('compositionstart', () => this.#compose(true), { signal, passive: true });
    editable.addEventListener('compositionend', () => this.#compose(false), { signal, passive: true });
    // Sites change the text themselves too: after sending, on undo, when a draft is brought back.
    const observer = new MutationObserver(typed);
    observer.observe(editable, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(this.#timer);
      this.#close();
      if (this.#reading) void this.#tell(null);
    });
    void this.#listen();
  }

  /** Whether its box is still on the page. */
  get alive(): boolean {
    return this.composer.editable.isConnected;
  }

  /** The draft as it is now. */
  get draft(): Draft {
    return draftIn(this.composer, this.#editor, this.#around.site);
  }

  /** Whether the draft, as it stands in the box at this moment, is known to deserve a question before it is sent. */
  get wantsPause(): boolean {
    const { pause } = this.#around.settings();
    const invite = this.#reading?.invite;
    if (this.#around.memory.paused || this.#around.memory.dismissed || pause === 'off') return false;
    if (invite !== 'no' && !(invite === 'maybe' && pause === 'maybe')) return false;
    return this.#editor.read(this.composer.editable) === this.#text;
  }

  /** The person has been asked before sending: not again for this draft. */
  excuse(): void {
    this.#around.memory.paused = true;
  }

  /** Opens the card with the one question that matters; `held` is the send that waits for it. */
  pause(held: Event): void {
    this.#held = held;
    this.#mode = 'before-sending';
    this.open();
  }

  /** The site was told to send: soon the box is empty or gone, and the draft with it. */
  sent(): void {
    this.#close();
    this.#sending = true;
    this.#schedule(PAUSE);
  }

  toggle(): void {
    if (this.#card) this.close();
    else this.open();
  }

  open(): void {
    if (this.#card) {
      this.#render();
      return;
    }
    if (hasFocus(this.composer.editable)) this.#backToCaret = keepCaret(this.composer.editable);
    this.#card = new CardHost(this.composer, () => this.#badge.button?.getBoundingClientRect(), {
      escape: () => this.close(),
      undo: () => this.#undo(),
    });
    this.#notice = undefined;
    this.#render();
    if (!this.#suggested) void this.#ask(true);
  }

  /** Closes the card; the focus goes back to the very caret. */
  close(): void {
    if (!this.#card) return;
    this.#close();
    this.#backToCaret?.();
  }

  /** Puts `next` into the box if it still holds `expected`. */
  async apply(expected: string, next: string): Promise<Outcome> {
    return applyText(this.composer.editable, this.#editor, expected, next, this.#signal);
  }

  /** The person chose otherwise, in the options or in another tab: read anew, or be silent. */
  refresh(): void {
    if (this.#around.memory.dismissed) this.#close();
    else if (this.#editor.read(this.composer.editable).trim()) void this.#ask(this.#suggested);
  }

  #close(): void {
    this.#card?.close();
    this.#card = undefined;
    this.#mode = 'coach';
    this.#finding = null;
    unmark();
    this.#show();
  }

  #compose(on: boolean): void {
    this.#composing = on;
    if (!on) this.#typed();
  }

  /** A key was pressed: note it, and do nothing else until the person rests. */
  #typed(): void {
    if (!this.#typing) {
      this.#typing = true;
      this.#show();
    }
    this.#schedule(PAUSE);
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#listen(), ms);
  }

  async #listen(): Promise<void> {
    if (this.#composing || this.#signal.aborted) return;
    const sending = this.#sending;
    this.#sending = false;
    if (!this.alive) {
      this.#close();
      if (sending) await forget(this.#around, this.composer);
      return;
    }
    this.#typing = false;
    const text = this.#editor.read(this.composer.editable);
    if (text.trim() === '') {
      // A box that was empty all along may be one whose draft the site is about to bring back.
      if (!this.#written && !sending) return;
      this.#written = false;
      this.#text = '';
      this.#reading = undefined;
      this.#answers = {};
      this.#fixes.forget();
      this.#asked++;
      this.#close();
      void this.#tell(null);
      await forget(this.#around, this.composer);
      return;
    }
    this.#written = true;
    if (this.#around.memory.dismissed) return;
    if (text === this.#text && this.#reading) {
      this.#show();
      this.#render();
      return;
    }
    await this.#ask(this.#card !== undefined);
  }

  /** Asks for a reading of the draft as it is now. An older answer never overwrites a newer one. */
  async #ask(suggestions: boolean): Promise<void> {
    const number = ++this.#asked;
    let late: ReturnType<typeof setTimeout> | undefined;
    if (this.#card && !this.#reading) {
      late = setTimeout(() => {
        this.#state = 'loading';
        this.#render();
      }, PATIENCE);
    }
    try {
      const { draft } = this;
      const reading = await send('read', { draft, suggestions, answers: this.#answers });
      if (number !== this.#asked || this.#signal.aborted) return;
      const before = this.#reading?.invite;
      if (draft.text !== this.#text) this.#notice = undefined;
      this.#text = draft.text;
      this.#reading = reading;
      this.#suggested = suggestions;
      this.#state = 'ready';
      if (reading.invite !== before) {
        void this.#tell(reading.invite);
        this.#show();
        announce(this.#badge.element, reading.invite);
      }
      // The one question is made while the person looks at the badge, so that a pause never waits for it.
      if (!suggestions && reading.invite === 'no') void this.#ask(true);
    } catch (fault) {
      if (number !== this.#asked || this.#around.lost(fault)) return;
      // A verdict on another text would look as if it were meant for this one.
      if (this.#editor.read(this.composer.editable) !== this.#text) this.#reading = undefined;
      this.#state = 'failed';
      this.#details = fault instanceof Error ? fault.message : String(fault);
    } finally {
      clearTimeout(late);
    }
    this.#show();
    this.#render();
  }

  async #tell(invite: Reading['invite'] | null): Promise<void> {
    try {
      await send('verdict', { invite });
    } catch (fault) {
      this.#around.lost(fault);
    }
  }

  #show(): void {
    if (!this.#reading || this.#around.memory.dismissed || this.#signal.aborted || !this.alive) {
      this.#badge.hide();
      return;
    }
    this.#badge.show({
      invite: this.#reading.invite,
      typing: this.#typing,
      expanded: this.#card !== undefined,
    });
  }

  #mark(): void {
    const reading = this.#reading;
    const { editable } = this.composer;
    if (!this.#card || !reading || this.#typing || this.#editor.read(editable) !== this.#text) {
      unmark();
      return;
    }
    const rangesOf = (finding: Finding) => this.#editor.ranges(editable, finding.start, finding.end);
    mark(
      editable,
      reading.findings.filter((finding) => finding.shown).flatMap(rangesOf),
      this.#finding ? rangesOf(this.#finding) : [],
    );
  }

  #render(): void {
    if (!this.#card) return;
    const reading = this.#reading;
    this.#card.render({
      state: this.#state,
      ...(reading && { reading }),
      draft: this.#text,
      reply: this.composer.kind === 'reply' || this.composer.kind === 'comment',
      mode: this.#mode,
      answers: this.#answers,
      ...(this.#notice && { notice: this.#notice }),
      ...(this.#details && { details: this.#details }),
      sheet: this.#card.sheet,
      onAnswer: (question, answer) => {
        this.#answers = { ...this.#answers, [question]: answer };
        void this.#ask(true);
      },
      onFix: (text) => void this.#fix(text),
      onUse: (rephrasing) => void this.#use(rephrasing),
      onCopy: (rephrasing) => void this.#copy(rephrasing.text, 'copied'),
      onFinding: (finding) => {
        this.#finding = finding;
        this.#mark();
      },
      onNeverRule: (rule) => void keep(this.#around, ({ ignoredRules }) => ({ ignoredRules: [...ignoredRules, rule] })),
      onNotThisTime: () => {
        void dismiss(this.#around, this.composer);
        this.close();
      },
      onNotHere: () => void keep(this.#around, ({ sites }) => ({ sites: { ...sites, [this.#around.site.id]: false } })),
      onOptions: () => void send('open-options', {}).catch((fault) => this.#around.lost(fault)),
      onPostAnyway: () => {
        this.close();
        if (this.#held) sendAsItIs(this.#held, this.composer, this.#editor);
      },
      onShowWordings: () => {
        this.#mode = 'coach';
        this.#render();
      },
      onNeverAsk: () => {
        void keep(this.#around, { pause: 'off' });
        this.close();
      },
      onRetry: () => void this.#ask(true),
      onCopyDetails: () => void this.#copy(this.#details ?? '', 'copied'),
      onClose: () => this.close(),
    });
    this.#mark();
  }

  async #use(rephrasing: Rephrasing): Promise<void> {
    const expected = this.#text;
    unmark();
    const outcome = await this.apply(expected, rephrasing.text);
    if (this.#signal.aborted) return;
    if (outcome === 'done') {
      this.#close();
      announce(this.#badge.element, 'changed');
      return;
    }
    await this.#explain(outcome, expected, rephrasing.text);
  }

  /** Changes one place of the draft. The card stays; the focus too, for whoever goes by keys, else it is in the draft. */
  async #fix(text: string): Promise<void> {
    const expected = this.#text;
    const byKeys = this.#card?.isUsedByKeys;
    unmark();
    const outcome = await this.apply(expected, text);
    if (this.#signal.aborted) return;
    if (byKeys) this.#card?.focus();
    if (outcome === 'done') {
      const takesBack = this.#fixes.before(expected) === text;
      this.#fixes.note(expected, text);
      clearTimeout(this.#timer);
      await this.#listen();
      this.#notice = takesBack ? 'taken-back' : 'fixed';
      this.#render();
    } else await this.#explain(outcome, expected, text);
  }

  /** Takes the last fix back. */
  #undo(): void {
    const before = this.#fixes.before(this.#text);
    if (before !== undefined) void this.#fix(before);
  }

  /** Says why the draft was not changed; where that helps, with what was wanted on the clipboard. */
  async #explain(outcome: Exclude<Outcome, 'done'>, expected: string, wanted: string): Promise<void> {
    if (outcome === 'damaged') await this.#copy(expected, 'damaged');
    else if (outcome !== 'changed') await this.#copy(wanted, 'not-taken');
    else {
      await this.#ask(true);
      this.#notice = 'moved-on';
      this.#render();
    }
  }

  async #copy(text: string, notice: CardProps['notice']): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#notice = notice;
    } catch (fault) {
      // Some pages forbid the clipboard; then the wording stays on the card, to be selected by hand.
      this.#notice = 'copy-failed';
      this.#details = fault instanceof Error ? fault.message : String(fault);
    }
    this.#render();
  }
}
