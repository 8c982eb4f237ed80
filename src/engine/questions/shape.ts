import type { Facts } from '../facts/facts';
import type { Draft, Question } from '../reading';
import type { Scene } from './scene';
import type { Topic } from './topics';

/**
 * Where an answer to a question stands in a wording: in front of the news ("For night-shift nurses: …"), right behind
 * the sentence that tells it ("… It saves an hour a week."), or as the last sentence.
 */
export interface Weave {
  place: 'front' | 'after-news' | 'end';
  /** Words before and after the answer, from the closed list: `For ` and `:`. */
  before: string;
  after: string;
  /** What stands in its place until it is given, where the question itself would repeat the draft. */
  blank?: string;
}

/** A question that knows how its answer joins the wordings; without `weave` it only makes the author think. */
export interface ShapedQuestion extends Question {
  weave?: Weave;
}

/** What a shape makes of a draft. */
export type Asked = Omit<ShapedQuestion, 'id'>;

/** A draft with the question that is asked of it and, where its answer is woven, how an answer then reads. */
interface ShapeExample {
  draft: string | (Partial<Draft> & { text: string });
  asks: string;
  answer?: string;
  reads?: string;
}

/** What an answer is about: of three questions no two are after the same. */
type Kind = 'reader' | 'gets' | 'learned' | 'back' | 'story' | 'theirs' | 'next' | 'terms';

/** One way to ask. */
export interface Shape {
  id: string;
  kind: Kind;
  /** May be asked where the draft speaks of grief, illness, money trouble, harm or politics. */
  careful?: true;
  /** Made for replies: where the other post is known it comes before all others. */
  listens?: true;
  /** Fits almost any draft: asked only where nothing better is, and alone. */
  plain?: true;
  /** How its woven answers begin, `…` for what differs: a draft that says so already gets no second. */
  leads?: readonly string[];
  /** How much the draft calls for it: 0 not at all, 1 nothing could fit better. */
  applies(scene: Scene): number;
  /** Asks, where `applies` is above 0; nothing when the words for it are missing after all. */
  build(scene: Scene): Asked | undefined;
  /** Documentation and tests: drafts with what is asked of them, and drafts that it leaves alone. */
  examples: { asks: ShapeExample[]; passes: ShapeExample['draft'][] };
}

/** A steady choice by a word, so that the same topic is asked about in the same words while its draft grows. */
export function steady(word: string): number {
  let sum = 7;
  for (const char of word) sum = (sum * 31 + (char.codePointAt(0) as number)) % 1_000_003;
  return sum;
}

/** The wording for this topic: another topic may get another one. */
export function oneOf<T>(wordings: readonly T[], word: string): T {
  return wordings[steady(word) % wordings.length] as T;
}

/** "is" or "are", as the topic needs it. */
export function be({ plural }: Topic): string {
  return plural ? 'are' : 'is';
}

/** "It" or "They", for the topic in the author's own words. */
export function they({ plural }: Topic): string {
  return plural ? 'They' : 'It';
}

/** The first words of a draft: what wordings without a topic are chosen by. */
export function openingOf(facts: Facts): string {
  return facts.said
    .slice(0, 3)
    .map(({ norm }) => norm)
    .join(' ');
}
