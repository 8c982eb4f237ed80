import { countGraphemes } from './graphemes';

/** Where Bluesky's client sees a link: after a space, a line end or an opening bracket. A bare host is one as well, but stays whole. */
const LINK = /(?<=^|\s|\()(?:https?:\/\/\S+|[a-z][a-z0-9]*(?:\.[a-z0-9]+)+\S*)/gim;
const LONGEST_PATH = 15;
const SHOWN_PATH = 13;

/** A link as it is shown, without its scheme and the rest of a long path; anything that is no web address stays as it is. */
function shown(link: string): string {
  if (!/^https?:/.test(link) || !URL.canParse(link)) return link;
  const { host, pathname, search, hash } = new URL(link);
  const path = `${pathname === '/' ? '' : pathname}${search}${hash}`;
  return host + (path.length > LONGEST_PATH ? `${path.slice(0, SHOWN_PATH)}...` : path);
}

/** The link without the full stop or the bracket that the sentence puts behind it. */
function withoutTail(found: string): string {
  const link = found.replace(/[.,;!?]$/, '');
  return link.endsWith(')') && !link.includes('(') ? link.slice(0, -1) : link;
}

/**
 * As Bluesky counts: signs that people see, links in the short form that the client puts into the post. Read from its
 * client and the library of its protocol, 2026.
 */
export function blueskyLength(text: string): number {
  const asShown = text.replace(LINK, (found) => {
    const link = withoutTail(found);
    return shown(link) + found.slice(link.length);
  });
  return countGraphemes(asShown);
}
