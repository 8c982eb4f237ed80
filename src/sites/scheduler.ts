import { DIALOG, lastWorded, matchesOf, smallest } from './around';
import { fieldOf } from './field';
import { type GrantedSite, isOn } from './granted';

/** What is known of a tool that sends posts later, and to several sites. */
interface Tool {
  id: string;
  name: string;
  hosts: readonly string[];
  /**
   * What a box must show to count at this path and fragment, as in `/dashboard#/planner`: that the tool itself calls what is
   * around it a composer, else the marks of one, or, where a page is a composer as a whole, that it is no plain field.
   * Undefined where people talk or keep their accounts.
   */
  needs(place: string): 'name' | 'marks' | 'editor' | undefined;
  /** The composer around a box, from the stable to the fragile. */
  around: readonly string[];
  /** What sends, where it has a name. Without one nothing is held: a wrong guess would be in the way. */
  send: readonly string[];
}

/** Conversations, wherever they stand. */
const CHAT = '[role="log"], [role="feed"] [contenteditable="true"]';

/**
 * A tool for planning posts. Little of their pages is public, so a box counts only where the tool calls what is around it a
 * composer, or where it has the marks of one: pictures can be added, and a button with words stands behind the box.
 */
export function scheduler({ id, name, hosts, needs, around, send }: Tool): GrantedSite {
  const rootOf = (editable: HTMLElement, place: string): HTMLElement | undefined => {
    const within = (limit: HTMLElement, fits: (part: HTMLElement) => boolean) =>
      smallest(editable, limit, (part) => fits(part) && lastWorded(editable, part) !== undefined);
    const named = around
      .map((selector) => within(document.body, (part) => part.matches(selector)))
      .find((part) => part);
    const need = needs(place);
    if (named || need === 'name') return named;
    const takesFiles = (part: HTMLElement) => part.querySelector('input[type="file"]') !== null;
    const limit = editable.closest<HTMLElement>(DIALOG) ?? document.body;
    return within(limit, need === 'editor' ? () => editable.isContentEditable : takesFiles);
  };
  return {
    id,
    name,
    matches: [],
    hosts,
    isHere: () => isOn(hosts),
    find(element) {
      const place = location.pathname + location.hash;
      const editable = fieldOf(element);
      if (!editable || !needs(place) || editable.closest(CHAT)) return undefined;
      const root = rootOf(editable, place);
      // A search for a picture beside the text, a first comment or a note to colleagues is not the post.
      const [first] = root?.querySelectorAll('[contenteditable="true"], textarea') ?? [];
      if (!root || first !== editable || root.querySelector('[role="log"]')) return undefined;
      return {
        kind: 'post',
        key: 'post',
        editable,
        get root() {
          return rootOf(editable, place) ?? root;
        },
        sendButtons: () => matchesOf(rootOf(editable, place) ?? root, send),
        // No key is known to send in any of them.
        isSendKey: () => false,
      };
    },
  };
}
