/**
 * The text of a contenteditable, and where each part of it is in the DOM. Every block without a block inside is a line;
 * runs of inline nodes between blocks are lines too.
 */

/** A piece of the text: characters of a text node, or a node that stands for characters (`<br>`, an emoji image). */
interface Piece {
  node: Text | Element;
  /** UTF-16 offsets into the whole text, end exclusive. */
  start: number;
  end: number;
}

export interface DomText {
  text: string;
  pieces: readonly Piece[];
}

interface Point {
  node: Node;
  offset: number;
}

/** A line of the text: where it begins, in UTF-16 units and in the DOM. */
interface Block {
  within: Element;
  opens: () => Point;
  start: number;
}

const BLOCKS = new Set('P DIV LI UL OL H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE SECTION'.split(' '));

const ANY_BLOCK = [...BLOCKS].join(',');

/** Whether a node is a block or has one inside. */
function holdsBlock(node: Node): node is Element {
  return node instanceof Element && (BLOCKS.has(node.tagName) || node.querySelector(ANY_BLOCK) !== null);
}

/** The contents of one line, without the `<br>` that editors put at its end to give an empty line its height. */
function inline(nodes: readonly Node[]): (Text | Element)[] {
  const leaves: (Text | Element)[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) {
      if (node.data) leaves.push(node);
    } else if (node instanceof HTMLImageElement || node instanceof HTMLBRElement) leaves.push(node);
    else for (const child of node.childNodes) walk(child);
  };
  for (const node of nodes) walk(node);
  if (leaves.at(-1) instanceof HTMLBRElement) leaves.pop();
  return leaves;
}

interface Line {
  within: Element;
  /** Where it begins in the DOM. */
  opens: () => Point;
  leaves: (Text | Element)[];
}

/** The line of inline nodes between blocks; none where there is nothing in them. */
function* lineBetween(within: Element, run: readonly Node[]): Generator<Line> {
  const leaves = inline(run);
  const [first] = leaves;
  if (first) yield { within, opens: () => beside(first, false), leaves };
}

function* lines(block: Element): Generator<Line> {
  const children = [...block.childNodes];
  if (!children.some(holdsBlock)) {
    yield { within: block, opens: () => ({ node: block, offset: 0 }), leaves: inline(children) };
    return;
  }
  let run: Node[] = [];
  for (const child of children) {
    if (!holdsBlock(child)) {
      run.push(child);
      continue;
    }
    yield* lineBetween(block, run);
    run = [];
    yield* lines(child);
  }
  yield* lineBetween(block, run);
}

/** What a node reads as; a hard space reads as a space, which is as long. */
function textOf(node: Text | Element): string {
  if (node instanceof Text) return node.data.replaceAll('\u00a0', ' ');
  return node instanceof HTMLImageElement ? node.alt : '\n';
}

/** Reads an element's text and remembers where it is. */
export function domText(root: Element): DomText & { blocks: readonly Block[] } {
  let text = '';
  const pieces: Piece[] = [];
  const blocks: Block[] = [];
  let first = true;
  for (const { within, opens, leaves } of lines(root)) {
    if (!first) text += '\n';
    first = false;
    blocks.push({ within, opens, start: text.length });
    for (const node of leaves) {
      const start = text.length;
      text += textOf(node);
      pieces.push({ node, start, end: text.length });
    }
  }
  return { text, pieces, blocks };
}

function beside(node: Node, after: boolean): Point {
  const parent = node.parentNode as Node;
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, node) + (after ? 1 : 0) };
}

function endOf({ node }: Piece): Point {
  return node instanceof Text ? { node, offset: node.length } : beside(node, true);
}

/** The DOM range that covers `[start, end)` of what `domText` reads. */
export function domRange(root: Element, start: number, end: number): Range {
  const { pieces, blocks } = domText(root);
  const pointAt = (offset: number, closing: boolean): Point => {
    // A start belongs to the piece that begins there, an end to the piece that ends there.
    const fits = (piece: Piece) =>
      closing ? piece.start < offset && offset <= piece.end : piece.start <= offset && offset < piece.end;
    const piece = pieces.find(fits) ?? pieces.find((other) => other.start <= offset && offset <= other.end);
    if (!piece) {
      const block = blocks.findLast((candidate) => candidate.start <= offset);
      return { node: block?.within ?? root, offset: 0 };
    }
    if (piece.node instanceof Text) return { node: piece.node, offset: offset - piece.start };
    return beside(piece.node, offset > piece.start);
  };
  const range = document.createRange();
  const from = pointAt(start, false);
  range.setStart(from.node, from.offset);
  if (end > start) {
    const to = pointAt(end, true);
    range.setEnd(to.node, to.offset);
  } else range.collapse(true);
  return range;
}

/** How many of a list come before a point, given that all those do come first: found by halving. */
function countBefore<T>(list: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offset, in what `domText` reads, of a point in the DOM. */
export function offsetAt(root: Element, node: Node, offset: number): number {
  const { pieces, blocks } = domText(root);
  const own = pieces.find((piece) => piece.node === node);
  if (own) return own.start + offset;
  const point = document.createRange();
  point.setStart(node, offset);
  const isAtOrAfter = (place: Point) => point.comparePoint(place.node, place.offset) <= 0;
  const block = blocks[countBefore(blocks, ({ opens }) => isAtOrAfter(opens())) - 1];
  const piece = pieces[countBefore(pieces, (each) => isAtOrAfter(endOf(each))) - 1];
  return Math.max(block?.start ?? 0, piece?.end ?? 0);
}
