import { isOrder } from '../language';
import type { Quote } from './quotable';
import type { Scene } from './scene';
import { type Asked, oneOf, openingOf, type Shape, type Weave } from './shape';

/**
 * One way to put a question, and the lead that its answer stands behind in a wording. `{it}` is words of the draft, `{1}` what
 * the cue caught. A lead speaks as the author does: `{I}`, `{me}`, `{my}` are "we", "us", "our" to a house. Without a lead the
 * question only makes the author think; an empty one means that the answer is a sentence of its own.
 */
export interface Wording {
  asks: string;
  lead?: string;
  place?: Weave['place'];
  end?: string;
}

const AS_I: Readonly<Record<string, string>> = {
  '{I}': 'I',
  '{me}': 'me',
  '{my}': 'my',
  '{My}': 'My',
  '{Mine}': 'Mine',
  '{myself}': 'myself',
};
const AS_WE: Readonly<Record<string, string>> = {
  '{I}': 'we',
  '{me}': 'us',
  '{my}': 'our',
  '{My}': 'Our',
  '{Mine}': 'Ours',
  '{myself}': 'ourselves',
};

/** A lead as one person or as a house would say it. */
export function spoken(lead: string, we: boolean): string {
  const names = we ? AS_WE : AS_I;
  return lead
    .replace(/\{\w+\}/g, (name) => names[name] ?? name)
    .replace(/\bwe(?:’m| was\b)/g, (words) => (words.endsWith('m') ? 'we’re' : 'we were'))
    .replace(/^we/, 'We');
}

/** A wording about a thing that the draft calls so. */
export function wordingOf(
  { asks, lead, place = 'after-news', end: after = '' }: Wording,
  it: string,
  we: boolean,
): Asked {
  const text = asks.replace('{it}', it);
  return lead === undefined ? { text } : { text, weave: { place, before: spoken(lead, we), after } };
}

/** In UTF-16 units: more than this, or a thought that is cut off, sounds like a reading from the minutes. */
const READ_OUT = 44;

function isShort(quote: Quote | undefined): boolean {
  return quote?.whole === true && quote.text.length <= READ_OUT;
}

/** Whether a question before this one has read these words out already, so that "this" is enough. */
function isPointed({ thought, pointed = [] }: Scene, quote: Quote): boolean {
  return quote === thought ? pointed.length > 0 : pointed.includes(quote.said);
}

/** What speaks to the room in these can be echoed, as friends do: "Kettle on, dog soaked": what is the story there? */
const ECHOED: ReadonlySet<Scene['act']> = new Set([
  'claim',
  'telling',
  'deed',
  'opinion',
  'joke',
  'feeling',
  'memory',
  'cheer',
  'wish',
  'grumble',
]);
/** In words: less says nothing, and needs no pointing at. */
const LEAST_ECHO = 3;

/** Whether it helps to say which words are meant: there are others, and these can stand alone. */
function isEchoed({ act, facts, aim, addressed, pointed = [] }: Scene, quote: Quote): boolean {
  const others = facts.sentences.filter(({ words }) => words.length >= LEAST_ECHO);
  return (
    ECHOED.has(act) &&
    aim !== 'thanks' &&
    quote.whole &&
    quote.form !== 'order' &&
    !facts.isReply &&
    !addressed &&
    !isOrder(quote.text) &&
    quote.text.split(' ').length >= LEAST_ECHO &&
    pointed.length === 0 &&
    others.length > 1
  );
}

/** Puts one of these questions; words of the draft are read out where they are short and whole, or nothing else will do. */
export function saying(wordings: readonly Wording[], scene: Scene, quote?: Quote, caught = ''): Asked {
  const pointed = quote === undefined || isPointed(scene, quote);
  const plain = wordings.filter(({ asks }) => pointed || isShort(quote) || !asks.includes('{it}'));
  const {
    asks,
    lead,
    place = 'after-news',
    end: after = '',
  } = oneOf(plain.length ? plain : wordings, openingOf(scene.facts));
  const fill = (text: string, it: string) => text.replace('{1}', caught).replace('{it}', it);
  const readOut = !pointed && asks.includes('{it}');
  const echo = !pointed && !readOut && !asks.includes('“') && isEchoed(scene, quote) ? `“${quote.text}”: ` : '';
  const text = fill(asks, readOut ? `“${quote.text}”` : 'this');
  return {
    text: echo ? echo + text.charAt(0).toLowerCase() + text.slice(1) : text,
    ...(quote ? { topic: quote.said } : {}),
    ...(lead === undefined
      ? {}
      : {
          weave: {
            place,
            before: spoken(lead.replace('{1}', caught), scene.we),
            after,
            ...(readOut || echo ? { blank: fill(asks, 'this') } : {}),
          },
        }),
  };
}

/** A shape that is no more than a table: when to ask, and the ways to ask it. */
interface Table extends Omit<Shape, 'applies' | 'build'> {
  fit: number;
  when(scene: Scene): boolean;
  /** Words in the draft's chief sentence that beg the question. */
  cue?: RegExp;
  /** What it reads out: the chief words, if nothing else is said. */
  of?(scene: Scene): Quote | undefined;
  wordings: readonly Wording[];
}

/** So much of a draft is looked at where no sentence of it stands out. */
const OPENING = 200;

/** What the cue catches, and whether it does so in the chief words: then they may be read out. */
function heardIn({ facts, thought }: Scene, cue: RegExp): { found: RegExpExecArray; inThought: boolean } | undefined {
  const inThought = thought && cue.exec(thought.sentence.text.trim());
  if (inThought) return { found: inThought, inThought: true };
  const first = facts.sentences.find(({ words }) => words.length >= LEAST_ECHO);
  const found = cue.exec((thought ? (first?.text ?? '') : facts.text.slice(0, OPENING)).trim());
  return found ? { found, inThought: false } : undefined;
}

export function asking({ fit, when, cue, of = ({ thought }) => thought, wordings, ...shape }: Table): Shape {
  return {
    ...shape,
    leads: wordings.flatMap(({ lead, end }) => (lead?.endsWith(': ') ? lead : lead && end === ':' ? `${lead}…:` : [])),
    applies: (scene) => (when(scene) && (!cue || heardIn(scene, cue)) ? fit : 0),
    build: (scene) => {
      const heard = cue && heardIn(scene, cue);
      return saying(wordings, scene, heard?.inThought === false ? undefined : of(scene), heard?.found[1] ?? '');
    },
  };
}

/** Said to the room, and does one of these. */
export function inRoom(...acts: readonly Scene['act'][]): (scene: Scene) => boolean {
  return ({ toRoom, act }) => toRoom && acts.includes(act);
}
