/**
 * One kind of text editor: how to read it, where its words are on the page, and how to write into it without harm.
 * Recognised by its DOM, never by the host. Knows nothing of sites or of the extension.
 */
export interface Editor {
  id: string;
  /**
   * Within this many ms editors join what is done into one step of undo: a change waits until the person's last key
   * is as old.
   */
  joins: number;
  /** Whether this element is the root of such an editor. */
  recognises(element: Element): boolean;
  /** The text as the site would send it: `\n` between paragraphs and for soft breaks. */
  read(element: HTMLElement): string;
  /** DOM ranges that cover `[start, end)` of what `read` returns; empty where the browser cannot paint into the editor. */
  ranges(element: HTMLElement, start: number, end: number): Range[];
  /** Puts the editor's own selection on `[start, end)`, focusing it without scrolling. */
  select(element: HTMLElement, start: number, end: number): void;
  /**
   * Replaces `[start, end)` by `text` with the one technique that this editor takes as a user's edit, so that one undo
   * takes it back. `still` says, just before it is done, whether it is still wanted. Gives what the person typed in the
   * meantime and was written behind it; nothing when the draft was not touched.
   */
  replace(
    element: HTMLElement,
    start: number,
    end: number,
    text: string,
    still: () => boolean,
  ): Promise<string | undefined>;
}

/**
 * What became of a wish to change the text: `done`, verified by reading back; `changed`: the text was no longer the one
 * that the change was made for, nothing was touched; `busy`: an input method is composing, nothing was touched;
 * `refused`: the editor did not take it and holds the old text; `damaged`: the editor holds neither text.
 */
export type Outcome = 'done' | 'changed' | 'busy' | 'refused' | 'damaged';
