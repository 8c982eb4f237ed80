import type { Draft, DraftKind } from '../reading';
import { blueskyLength } from './bluesky';
import { mastodonLength } from './mastodon';
import { threadsLength } from './threads';
import { weightedLength } from './weighted';

/** UTF-16 units, as a plain page counts. */
const units = (text: string): number => text.length;

interface Counting {
  count(text: string): number;
  /** How long a post may be. */
  post?: number;
  /** How long a reply or comment may be, where that differs. */
  answer?: number;
}

/** How each site counts, by its id. X, Bluesky and Mastodon from their own source; the others as pages about them say, 2026. */
const SITES: Readonly<Record<string, Counting>> = {
  x: { count: weightedLength, post: 280 },
  facebook: { count: units, post: 63_206, answer: 8_000 },
  linkedin: { count: units, post: 3_000, answer: 1_250 },
  instagram: { count: units, post: 2_200 },
  threads: { count: threadsLength, post: 500 },
  bluesky: { count: blueskyLength, post: 300 },
  mastodon: { count: mastodonLength, post: 500 },
  reddit: { count: units, post: 40_000, answer: 10_000 },
  // A community post has no limit that YouTube names.
  youtube: { count: units, answer: 10_000 },
};

/** What decides how long a text may be. */
export type Destination = Pick<Draft, 'text' | 'site' | 'kind' | 'replyTo' | 'left'>;

export interface Length {
  /** How long the text is, as the site counts. */
  used: number;
  /** How long it may be; nothing where the site has no limit, or is not known. */
  limit?: number;
}

const ANSWERS: ReadonlySet<DraftKind | undefined> = new Set(['reply', 'comment']);

/** How long a text is where this draft is written, and how long it may be there. */
export function lengthOf(text: string, { text: draft, site, kind, replyTo, left }: Destination): Length {
  const { count, post, answer }: Counting = SITES[site ?? ''] ?? { count: units };
  const isAnswer = ANSWERS.has(kind ?? (replyTo && 'reply'));
  const limit = left === undefined ? ((isAnswer ? answer : undefined) ?? post) : count(draft) + left;
  return { used: count(text), ...(limit !== undefined && { limit }) };
}
