import type { Wording } from '../asking';

/**
 * A kind of thing that posts are about, and what a friend would want to know of it. Whoever made it or brings it is asked
 * other things than somebody who met it. `{it}` is what the draft calls it: "episode", "thriller".
 */
export interface Subject {
  id: string;
  /** What names it, in its first words; group `it` is what the question calls it. Linear. A name, where it minds capitals. */
  cue: RegExp;
  /** What the question calls it where another group than `it` was found. */
  noun?: string;
  /** Asked of whoever it belongs to. */
  made: readonly Wording[];
  /** Asked of whoever tells of somebody else's. */
  met: readonly Wording[];
  /** What else the draft has to hold, for it to be about that and not to name it in passing. Linear. */
  only?: RegExp;
  /** Posted only by those whose it is, however little they say of themselves. */
  always?: true;
  /** Others' are talked of as often, so that it must be said whose it is. */
  anyones?: true;
  /** Gives way to any other kind. */
  vague?: true;
  /** A thing that many people have: asked about only where it is offered or shown. */
  sold?: true;
  /** What its readers could answer in a line. */
  room: readonly string[];
  /** May be asked where the draft speaks of grief, money trouble or politics. */
  careful?: true;
}
