/**
 * The text of a contenteditable, and where each part of it is in the DOM. Every block without a block inside is a line;
 * runs of inline nodes between blocks are lines too.
 */
import { isAside, isChip, isObject, textOfThing, writtenIn } from './marks';

/** A piece of a line: characters of a text node, or a node that stands for characters (`<br>`, an emoji, a mention). */
interface Leaf {
  node: Text | Element;
  /** Where, in its text node, the piece begins; 0 for other nodes. */
  from: number;
  text: string;
}

/** A piece, and its UTF-16 offsets into the whole text, end exclusive. */
interface Piece extends Leaf {
  start: number;
  end: number;
}

interface Point {
  node: Node;
  offset: number;
}

/** A line of the text: where it begins, in UTF-16 units and in the DOM. */
interface Block {
  opens: () => Point;
  start: number;
}

interface DomText {
  text: string;
  pieces: readonly Piece[];
  blocks: readonly Block[];
  /** What stands in the draft and has no letters. */
  objects: readonly Element[];
}

const BLOCKS = new Set(
  'P DIV LI UL OL DL DT DD H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE SECTION ARTICLE FIGURE TABLE TBODY TR TD TH'.split(' '),
);

const ANY_BLOCK = [...BLOCKS].join(',');

/** Whether a node is a block or has one inside. What no caret gets into is one thing, whatever it is made of. */
function holdsBlock(node: Node): node is Element {
  if (!(node instanceof Element) || isChip(node) || isAside(node)) return false;
  return BLOCKS.has(node.tagName) || node.querySelector(ANY_BLOCK) !== null;
}

/**
 * The contents of one line, without the line end that editors put behind the last one to give an empty line its height:
 * a `<br>`, or a character where those are drawn.
 */
function inline(nodes: readonly Node[], objects: Element[]): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) for (const part of writtenIn(node)) leaves.push({ node, ...part });
    else if (node instanceof Element && !isAside(node)) {
      const text = textOfThing(node);
      if (isObject(node)) objects.push(node);
      else if (text !== undefined) leaves.push({ node, from: 0, text });
      else for (const child of node.childNodes) walk(child);
    }
  };
  for (const node of nodes) walk(node);
  const last = leaves.at(-1);
  if (last?.text.endsWith('\n')) leaves.splice(-1, 1, { ...last, text: last.text.slice(0, -1) });
  return leaves.filter(({ text }) => text !== '');
}

interface Line {
  /** Where it begins in the DOM. */
  opens: () => Point;
  leaves: Leaf[];
}

/** Whether a node is nothing but the white space between two tags of a page's source. */
function isIndent(node: Node): boolean {
  return node instanceof Text && /^\s*\n\s*$/.test(node.data);
}

/** The line of inline nodes between blocks; none where there is nothing in them. */
function* lineBetween(run: readonly Node[], objects: Element[]): Generator<Line> {
  const [first] = run;
  if (!first || run.every(isIndent)) return;
  const leaves = inline(run, objects);
  if (leaves.length || run.some((node) => node instanceof HTMLBRElement)) {
    yield { opens: () => beside(first, false), leaves };
  }
}

function* lines(block: Element, objects: Element[]): Generator<Line> {
  const children = [...block.childNodes];
  if (!children.some(holdsBlock)) {
    yield { opens: () => ({ node: block, offset: 0 }), leaves: inline(children, objects) };
    return;
  }
  let run: Node[] = [];
  for (const child of children) {
    if (!holdsBlock(child)) {
      run.push(child);
      continue;
    }
    yield* lineBetween(run, objects);
    run = [];
    yield* lines(child, objects);
  }
  yield* lineBetween(run, objects);
}

/** What characters read as; a hard space reads as a space, which is as long. */
const legible = (text: string) => text.replaceAll('\u00a0', ' ');

/** Reads an element's text and remembers where it is. */
export function domText(root: Element): DomText {
  let text = '';
  const pieces: Piece[] = [];
  const blocks: Block[] = [];
  const objects: Element[] = [];
  for (const { opens, leaves } of lines(root, objects)) {
    if (blocks.length > 0) text += '\n';
    blocks.push({ opens, start: text.length });
    for (const leaf of leaves) {
      const start = text.length;
      text += leaf.node instanceof Text ? legible(leaf.text) : leaf.text;
      pieces.push({ ...leaf, start, end: text.length });
    }
  }
  return { text, pieces, objects, blocks };
}

function beside(node: Node, after: boolean): Point {
  const parent = node.parentNode as Node;
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, node) + (after ? 1 : 0) };
}

function endOf({ node, from, text }: Piece): Point {
  return node instanceof Text ? { node, offset: from + text.length } : beside(node, true);
}

/** The DOM range that covers `[start, end)` of what `domText` reads; what is one thing is never cut. */
export function domRange(root: Element, start: number, end: number): Range {
  const { pieces, blocks } = domText(root);
  const pointAt = (offset: number, closing: boolean): Point => {
    // A start belongs to the piece that begins there, an end to the piece that ends there.
    const fits = (piece: Piece) =>
      closing ? piece.start < offset && offset <= piece.end : piece.start <= offset && offset < piece.end;
    const piece = pieces.find(fits) ?? pieces.find((other) => other.start <= offset && offset <= other.end);
    if (!piece) {
      const block = blocks.findLast((candidate) => candidate.start <= offset);
      return block?.opens() ?? { node: root, offset: 0 };
    }
    if (piece.node instanceof Text) return { node: piece.node, offset: piece.from + offset - piece.start };
    return beside(piece.node, closing || offset === piece.end);
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
  const own = pieces.filter((piece) => piece.node === node);
  const near = own.findLast(({ from }) => from <= offset) ?? own[0];
  if (near) return Math.min(near.end, near.start + Math.max(0, offset - near.from));
  const point = document.createRange();
  point.setStart(node, offset);
  const isAtOrAfter = (place: Point) => point.comparePoint(place.node, place.offset) <= 0;
  const block = blocks[countBefore(blocks, ({ opens }) => isAtOrAfter(opens())) - 1];
  const piece = pieces[countBefore(pieces, (each) => isAtOrAfter(endOf(each))) - 1];
  return Math.max(block?.start ?? 0, piece?.end ?? 0);
}
