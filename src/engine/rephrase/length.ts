import { type Destination, lengthOf } from '../length/length';

/**
 * Whether a wording may be sent where the draft may: within the site's limit. Where the site is not known, what fits X
 * still fits it afterwards.
 */
export function fits(text: string, draft: Destination): boolean {
  const isKnown = draft.site !== undefined;
  const place = isKnown ? draft : { ...draft, site: 'x' };
  const { used, limit } = lengthOf(text, place);
  if (limit === undefined || used <= limit) return true;
  return !isKnown && lengthOf(draft.text, place).used > limit;
}
