import { lastWorded, matchesOf, smallest } from './around';
import { fieldOf } from './field';
import { type GrantedSite, isOn } from './granted';
import { isModEnter } from './keys';

/** What is known of a tool that sends posts later, and to several sites. */
interface Tool {
  id: string;
  name: string;
  hosts: readonly string[];
  /** Whether a page at this path may hold a composer; inboxes, chats and settings never do. */
  mayBe(path: string): boolean;
  /** The composer around a box, from the stable to the fragile. */
  around: readonly string[];
  /** What sends, where it has a name. Without one nothing is held: a wrong guess would be in the way. */
  send: readonly string[];
}

/** Conversations, wherever they stand. */
const CHAT = '[role="log"], [role="feed"] [contenteditable="true"]';
const DIALOG = 'dialog, [role="dialog"], [aria-modal="true"]';

/** Whether a part of the page composes: pictures can be added, and a button with words stands behind the box. */
function composes(part: HTMLElement, editable: HTMLElement): boolean {
  return part.querySelector('input[type="file"]') !== null && lastWorded(editable, part) !== undefined;
}

/**
 * A tool for planning posts. Little of their pages is public, so a box counts only where what is around it has the marks
 * of a composer; anywhere else the coach stays away.
 */
export function scheduler({ id, name, hosts, mayBe, around, send }: Tool): GrantedSite {
  const rootOf = (editable: HTMLElement): HTMLElement | undefined => {
    const named = around.map((selector) => editable.closest<HTMLElement>(selector)).find((found) => found);
    const limit = named ?? editable.closest<HTMLElement>(DIALOG) ?? document.body;
    return named && lastWorded(editable, named) ? named : smallest(editable, limit, (part) => composes(part, editable));
  };
  return {
    id,
    name,
    matches: [],
    hosts,
    isHere: () => isOn(hosts),
    find(element) {
      const editable = fieldOf(element);
      if (!editable || !mayBe(location.pathname) || editable.closest(CHAT)) return undefined;
      const root = rootOf(editable);
      // A search for a picture beside the text, or a note to colleagues, is not the post.
      const [first] = root?.querySelectorAll('[contenteditable="true"], textarea') ?? [];
      if (!root || first !== editable || root.querySelector('[role="log"]')) return undefined;
      return {
        kind: 'post',
        key: 'post',
        editable,
        get root() {
          return rootOf(editable) ?? root;
        },
        sendButtons: () => matchesOf(rootOf(editable) ?? root, send),
        isSendKey: (event) => isModEnter(event) && matchesOf(rootOf(editable) ?? root, send).length > 0,
      };
    },
  };
}
