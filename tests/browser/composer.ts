import type { Frame, Locator, Page } from 'playwright-core';
import { PATIENCE } from './browser';
import { typeKeys } from './firefox';
import type { TestPage } from './pages/page';

/** Longer than the pause after which a draft is read, in ms. */
const PAUSE = 550;

/** Writes what a picker of characters writes. Slate takes the event alone, which no command causes. */
function pick(box: Element, letters: string): void {
  const init = { inputType: 'insertText', data: letters, bubbles: true, cancelable: true };
  if (box.matches('[data-slate-editor]')) box.dispatchEvent(new InputEvent('beforeinput', init));
  else document.execCommand('insertText', false, letters);
}

/** One of our local pages, open in a tab, as a person uses it. */
export class ComposerPage {
  readonly page: Page;
  readonly at: TestPage;

  constructor(page: Page, at: TestPage) {
    this.page = page;
    this.at = at;
  }

  /** What the composer stands in: the page, or a frame of it. */
  get in(): Frame {
    const url = this.at.frame?.url;
    return this.page.frames().find((frame) => frame.url() === url) ?? this.page.mainFrame();
  }

  get box(): Locator {
    return this.in.locator(this.at.box);
  }

  get send(): Locator {
    return this.in.locator(this.at.send);
  }

  get badge(): Locator {
    return this.in.locator('good-guest-badge button');
  }

  get card(): Locator {
    return this.in.locator('good-guest-card');
  }

  /** A part of the card, by its stable handle; where there are several, the first that can be seen. */
  part(name: string): Locator {
    return this.card.locator(`[data-part="${name}"]:visible`).first();
  }

  async open(): Promise<void> {
    await this.page.goto(this.at.url);
    await this.box.waitFor();
  }

  /** Types; a line end is the key that makes one here. */
  async type(text: string): Promise<void> {
    await this.box.click();
    await this.in.locator('[data-slate]:not([data-hears])').waitFor({ state: 'detached' });
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) await this.page.keyboard.press('Shift+Enter');
      await this.write(line);
    }
  }

  private get isFirefox(): boolean {
    return this.page.context().browser()?.browserType().name() === 'firefox';
  }

  /** Writes a line at once. Firefox's remote control has only the keys of one keyboard: what is on none comes as from a picker. */
  async write(line: string): Promise<void> {
    if (!this.isFirefox) {
      await this.page.keyboard.insertText(line);
      return;
    }
    for (const [i, part] of line.split(/([^ -~]+)/).entries()) {
      if (i % 2) await this.box.evaluate(pick, part);
      else if (part) await this.keys(part);
    }
  }

  /** Presses the keys of a line, wherever the focus is. */
  keys(line: string): Promise<void> {
    return this.isFirefox ? typeKeys(this.page, line) : this.page.keyboard.type(line);
  }

  /** Types, and waits for the badge to say this. */
  async draft(text: string, invite: string): Promise<void> {
    await this.type(text);
    // Not what was said of the first half.
    await this.rest();
    await this.hear(invite);
  }

  async hear(invite: string): Promise<void> {
    await this.in.locator(`good-guest-badge button[data-invite="${invite}"]`).waitFor({ timeout: PATIENCE });
  }

  /** Rests until a draft is read. */
  async rest(): Promise<void> {
    await this.page.waitForTimeout(PAUSE);
  }

  /** Opens the card and waits until it is all there: before, it still grows, and what is below moves down. */
  async openCard(): Promise<void> {
    await this.badge.click();
    await this.part('rephrasing').waitFor();
  }

  /** Opens the card and takes the first wording that waits for nothing; gives the wording. */
  async use(): Promise<string> {
    await this.openCard();
    const tabs = await this.card.getByRole('tab').all();
    for (const tab of tabs) {
      await tab.click();
      const wording = (await this.part('rephrasing').getAttribute('data-text')) ?? '';
      if (wording.includes('⟦')) continue;
      await this.take();
      return wording;
    }
    return this.answer();
  }

  /** Answers what the first wording waits for, and takes it. */
  async answer(): Promise<string> {
    await this.card.getByRole('tab').first().click();
    for (const field of await this.card.locator('[data-part="question-answer"]:visible').all()) {
      await field.fill('Flour and a jar are all you need');
    }
    const whole = this.card.locator('[data-part="rephrasing"]:visible:not([data-text*="⟦"])').first();
    const wording = (await whole.getAttribute('data-text')) ?? '';
    await this.take();
    return wording;
  }

  /** Takes the wording shown, and waits until the card has seen it in the box and is gone. */
  private async take(): Promise<void> {
    await this.part('use').click();
    await this.part('rephrasing').waitFor({ state: 'detached' });
  }

  /** Presses the button that sends with the mouse: it has to be in sight, with nothing above it. */
  async pressSend(): Promise<void> {
    await this.send.click();
  }

  /** Sends as somebody does who has been asked and has made up their mind. */
  async sendTwice(): Promise<void> {
    await this.pressSend();
    if ((await this.sent()).length === 0) await this.pressSend();
  }

  /** What can be pressed on the page and shares ground with the badge. */
  coveredByBadge(): Promise<string[]> {
    return this.badge.evaluate((badge) => {
      const ours = badge.getBoundingClientRect();
      // What lies below a dialog cannot be pressed.
      const { host } = badge.getRootNode() as ShadowRoot;
      const scope = host.closest('dialog, .layer') ?? document.body;
      const controls = scope.querySelectorAll(
        'button, a[href], input, textarea, [role="button"], [contenteditable="true"]',
      );
      const isCovered = (control: Element) => {
        const box = control.getBoundingClientRect();
        if (box.width === 0 || box.height === 0) return false;
        return box.left < ours.right && ours.left < box.right && box.top < ours.bottom && ours.top < box.bottom;
      };
      return [...controls].filter(isCovered).map(({ outerHTML }) => outerHTML);
    });
  }

  /** The text as the editor itself has it. */
  state(): Promise<string> {
    return this.in.evaluate((box) => window.stateOf(box), this.at.box);
  }

  /** The text as a person sees it: the lines of every paragraph. */
  async seen(): Promise<string> {
    if (await this.box.evaluate((box) => box instanceof HTMLTextAreaElement)) return this.box.inputValue();
    const blocks = await this.box.locator('[data-block="true"], p').allInnerTexts();
    const paragraphs = blocks.length ? blocks : await this.box.allInnerTexts();
    return paragraphs.map((lines) => lines.replace(/\n$/, '').replaceAll('\u00a0', ' ')).join('\n');
  }

  sent(): Promise<string[]> {
    return this.in.evaluate(() => window.sent);
  }
}
