import type { Author, Draft, DraftKind } from '../engine/reading';

const KINDS: readonly string[] = ['post', 'reply', 'comment', 'quote'] satisfies DraftKind[];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function texts(value: unknown, name: string): string[] {
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
    throw new Error(`"${name}" has to be a list of texts`);
  }
  return value as string[];
}

/** A draft from outside, checked field by field. Throws an Error that says in plain words what is not as it should be. */
export function draftFrom(row: unknown): Draft {
  if (!isObject(row)) throw new Error('a draft has to be a JSON object');
  const { text, site, kind, replyTo, author } = row;
  if (typeof text !== 'string') throw new Error('a draft needs a "text"');
  const draft: Draft = { text };
  if (site !== undefined && site !== null) {
    if (typeof site !== 'string') throw new Error('"site" has to be a text');
    draft.site = site;
  }
  if (kind !== undefined && kind !== null) {
    if (typeof kind !== 'string' || !KINDS.includes(kind))
      throw new Error(`"kind" has to be one of ${KINDS.join(', ')}`);
    draft.kind = kind as DraftKind;
  }
  if (replyTo !== undefined && replyTo !== null) {
    if (!isObject(replyTo) || typeof replyTo.text !== 'string') throw new Error('"replyTo" needs a "text"');
    if (replyTo.author !== undefined && typeof replyTo.author !== 'string')
      throw new Error('"replyTo.author" has to be a text');
    draft.replyTo = { text: replyTo.text, ...(replyTo.author !== undefined && { author: replyTo.author }) };
  }
  if (author !== undefined && author !== null) {
    if (!isObject(author)) throw new Error('"author" has to be an object');
    const who: Author = {};
    for (const name of ['names', 'handles', 'domains'] as const) {
      if (author[name] !== undefined) who[name] = texts(author[name], `author.${name}`);
    }
    draft.author = who;
  }
  return draft;
}
