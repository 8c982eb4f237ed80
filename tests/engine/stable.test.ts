import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/engine/read';
import type { Draft } from '../../src/engine/reading';
import { CHANGES, type Choose } from './drafts/changes';
import { GUESTS } from './drafts/guests';

/** How far the score may move, of 1, for what nobody would notice. */
const HARDLY = 0.1;
/** In so many of the pairs both the answer and the score hold. */
const NEARLY_ALL = 0.98;
const PAIRS = 3_000;
const SEED = 20_260;
const WORST = 10;
/** Changes that cannot be seen on the page. */
const WHITE = ['space at the end', 'line at the end', 'space between words'];

const quick = (draft: Draft) => read(draft, { suggestions: false });

interface Changed {
  change: string;
  draft: Draft;
  text: string;
}

/** Each draft with every small change that it allows, no two the same; the same drafts each time. */
function changed(): Changed[] {
  const numbers = fc.sample(fc.noShrink(fc.infiniteStream(fc.nat())), {
    seed: SEED,
    numRuns: 1,
  })[0] as Iterator<number>;
  const choose: Choose = (below) => (numbers.next().value as number) % below;
  return GUESTS.flatMap((draft) =>
    CHANGES.flatMap(({ name, times, of }) => {
      const texts = new Set(Array.from({ length: times }, () => of(draft.text, choose)));
      return [...texts].flatMap((text) =>
        text === undefined || text === draft.text ? [] : [{ change: name, draft, text }],
      );
    }),
  );
}

const pairs = changed().map(({ change, draft, text }) => {
  const [before, after] = [quick(draft), quick({ ...draft, text })];
  const turned = before.invite !== after.invite;
  const moved = Math.abs(before.score - after.score);
  return { change, draft, text, before, after, turned, moved };
});
type Pair = (typeof pairs)[number];

/** The pairs that differ most, the worst first, each with both readings. */
function worst(among: readonly Pair[], by: (pair: Pair) => number): string {
  const told = ({ invite, score }: Pair['before'], text: string) => `  ${invite} ${score.toFixed(2)} “${text}”`;
  return [...among]
    .sort((a, b) => by(b) - by(a))
    .slice(0, WORST)
    .map(({ change, draft, text, before, after }) => [change, told(before, draft.text), told(after, text)].join('\n'))
    .join('\n');
}
const share = (holds: (pair: Pair) => boolean) => pairs.filter(holds).length / pairs.length;

describe('what nobody would notice', () => {
  it('is tried often, on drafts of every verdict', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(PAIRS);
    expect(new Set(pairs.map(({ change }) => change))).toEqual(new Set(CHANGES.map(({ name }) => name)));
    expect(new Set(pairs.map(({ before }) => before.invite))).toEqual(new Set(['yes', 'maybe', 'no']));
  });
  it('does not turn the answer', () => {
    const list = worst(pairs, ({ turned, moved }) => Number(turned) + moved);
    expect(
      share(({ turned }) => !turned),
      list,
    ).toBeGreaterThanOrEqual(NEARLY_ALL);
  });
  it('does not move the score', () => {
    const list = worst(pairs, ({ moved }) => moved);
    expect(
      share(({ moved }) => moved <= HARDLY),
      list,
    ).toBeGreaterThanOrEqual(NEARLY_ALL);
  });
  it('never turns the answer where it is white space', () => {
    const unseen = pairs.filter(({ change }) => WHITE.includes(change));
    const differ = unseen.filter(({ turned }) => turned);
    expect(unseen.length).toBeGreaterThan(0);
    expect(
      differ.length,
      worst(differ, ({ moved }) => moved),
    ).toBe(0);
  });
});
