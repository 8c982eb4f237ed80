import type { DraftKind } from '../engine/reading';

/** One place on a site where a post is written. All members look at the page as it is when they are called. */
export interface Composer {
  kind: DraftKind;
  /** What it is, not which node: stays the same when the site mounts the box anew. */
  key: string;
  /** The element that takes the text (contenteditable or textarea). */
  editable: HTMLElement;
  /** The composer's container: holds the editor and the send button, and no other composer. */
  root: HTMLElement;
  /** The post that is being answered or quoted. */
  replyTo?(): { author?: string; text: string } | undefined;
  /** The signed-in author as far as the page shows it. */
  author?(): { names?: string[]; handles?: string[] } | undefined;
  /** How many more fit behind the draft, as the page says where its limit is its own. */
  left?(): number | undefined;
  /** The buttons that send what is in this composer, as they are now. */
  sendButtons(): HTMLElement[];
  /** Whether this key event, on the editor, sends. Never for input-method or Shift+Enter events. */
  isSendKey(event: KeyboardEvent): boolean;
  /** Where a row of its own for the badge goes: inserted into `parent` before `before` (null = at the end). */
  row?(): { parent: HTMLElement; before: Node | null } | undefined;
}

/** One social site. A changed site is repaired in its one file. */
export interface Site {
  id: string;
  name: string;
  /** Host match patterns; the manifest's hosts are derived from these. */
  matches: readonly string[];
  /** Whether composers also stand in frames of its pages. */
  frames?: boolean;
  /** The composer that this element (the innermost focused one) belongs to, or nothing: then the coach stays away. */
  find(element: Element): Composer | undefined;
}
