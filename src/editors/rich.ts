import { domRange, domText } from './dom-text';
import type { Editor } from './editor';
import { isChip } from './marks';
import { holdKeys, isSelected, selectRange, settle } from './selection';

/** How often a selection is made anew when the editor puts its own back, which it does on focus. */
const ATTEMPTS = 3;

interface Kind extends Pick<Editor, 'id' | 'recognises' | 'joins'> {
  /** How long such an editor takes to follow the browser's selection, in ms. */
  follows: number;
  /**
   * Whether a change has to take in a letter beside it: such an editor joins what is only inserted with what was typed
   * before into one step of undo, or keeps a line end that is the last thing selected.
   */
  takesLetter?: boolean;
  /** Whether what is one thing cannot be taken away without harm, so that nothing is tried which would do it. */
  spares?(element: HTMLElement): boolean;
  /** What such an editor takes for formatting when a line typed so far ends in it: "# " would become a heading, and the signs be gone. */
  shorthand?: RegExp;
  /** The one technique: puts `text` in the place of what is selected. */
  write(element: HTMLElement, text: string): void;
}

/** What is replaced, from and to, and by what. */
type Change = [from: number, to: number, text: string];

/**
 * A change grown so that nothing which is one thing is cut; nothing when it would swallow what cannot be written again:
 * a picture, the card of a link, or a mention that the new text still has and that would come back as mere letters; or any
 * mention where they are spared.
 */
function harmless(element: HTMLElement, [start, end, text]: Change, spares: boolean): Change | undefined {
  const { pieces, objects } = domText(element);
  const range = domRange(element, start, end);
  if (objects.some((object) => range.intersectsNode(object))) return undefined;
  const things = pieces.filter(({ node }) => !(node instanceof Text));
  const first = things.find((thing) => thing.start < start && start < thing.end);
  const last = things.find((thing) => thing.start < end && end < thing.end);
  const from = first?.start ?? start;
  const to = last?.end ?? end;
  const whole = [first?.text.slice(0, start - first.start), text, last?.text.slice(end - last.start)].join('');
  const isLost = ({ node, start: begins, end: ends, text: letters }: (typeof things)[number]) =>
    isChip(node as Element) && from <= begins && ends <= to && (spares || whole.includes(letters));
  return things.some(isLost) ? undefined : [from, to, whole];
}

const graphemes = (part: string) => [...new Intl.Segmenter().segment(part)].map(({ segment }) => segment);

/** The first of these signs that is more than a space, with the spaces before it: editors take lone spaces for fillers. */
function firstSeen(signs: readonly string[]): readonly string[] {
  const at = signs.findIndex((sign) => sign.trim() !== '');
  return at < 0 ? signs : signs.slice(0, at + 1);
}

/**
 * A change grown by a letter beside it, if there is one: in front of it or behind it where it would only insert, behind
 * it where it ends in front of a line's first letter, and with the line end in front of it when that line is empty.
 */
function taking(element: HTMLElement, [from, to, text]: Change): Change {
  const { text: whole, pieces } = domText(element);
  const letters = pieces.filter(({ node }) => node instanceof Text);
  const ahead = letters.find((piece) => piece.start < from && from <= piece.end);
  const behind = letters.find((piece) => piece.start <= to && to < piece.end);
  const before = ahead
    ? firstSeen(graphemes(whole.slice(ahead.start, from)).toReversed())
        .toReversed()
        .join('')
    : '';
  const after = behind ? firstSeen(graphemes(whole.slice(to, behind.end))).join('') : '';
  const grown = (taken: string): Change => [from - taken.length, to, taken + text];
  if (from === to && before) return grown(before);
  if (from < to && whole[to - 1] !== '\n') return [from, to, text];
  if (after) return [from, to + after.length, text + after];
  return from < to && whole[from - 1] === '\n' ? grown('\n') : [from, to, text];
}

/** Whether the line would be taken for formatting with this change. More letters beside it would not help: the editor finds out what is new. */
function isShorthand(element: HTMLElement, [from, , text]: Change, shorthand: RegExp): boolean {
  const { text: whole } = domText(element);
  return shorthand.test((whole.slice(0, from) + text).split('\n').at(-1) ?? '');
}

/** A kind of contenteditable: how it is recognised, how long it takes, and the one technique to write into it. */
export function rich({ id, recognises, joins, follows, takesLetter = false, spares, shorthand, write }: Kind): Editor {
  return {
    id,
    joins,
    recognises,
    read: (element) => domText(element).text,
    ranges: (element, start, end) => [domRange(element, start, end)],
    select: selectRange,
    async replace(element, start, end, text, still) {
      if (shorthand && isShorthand(element, [start, end, text], shorthand)) return undefined;
      const change = harmless(element, [start, end, text], spares?.(element) ?? false);
      if (!change) return undefined;
      const [from, to, whole] = takesLetter ? taking(element, change) : change;
      for (let i = 0; i < ATTEMPTS; i++) {
        // Focus first: an editor that gets the focus restores the selection it had.
        element.focus({ preventScroll: true });
        await settle(0);
        if (!still()) return undefined;
        const release = holdKeys();
        selectRange(element, from, to);
        // Draft.js asks for the selection when a mouse button is let go.
        element.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, composed: true }));
        await settle(follows);
        const held = release();
        if (!still()) return undefined;
        if (!isSelected(element, from, to)) continue;
        write(element, whole + held);
        return held;
      }
      return undefined;
    },
  };
}
