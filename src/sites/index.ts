import { bluesky } from './bluesky';
import { buffer } from './buffer';
import { business } from './business';
import { facebook } from './facebook';
import { genericSite } from './generic';
import type { GrantedSite } from './granted';
import { hootsuite } from './hootsuite';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { reddit } from './reddit';
import type { Site } from './site';
import { sprout } from './sprout';
import { threads } from './threads';
import { wordpress } from './wordpress';
import { x } from './x';
import { youtube } from './youtube';

/** Every site that the coach knows by its host, in the order of the options. */
export const sites: readonly Site[] = [x, facebook, linkedin, instagram, threads, bluesky, reddit, youtube];

/** Sites on hosts that the person grants; those with hosts of their own stand before those that any page may be. */
export const granted: readonly GrantedSite[] = [business, buffer, hootsuite, sprout, mastodon, wordpress];

/** Host match patterns of these sites: the manifest's hosts. */
const matchesOf = (of: readonly Site[]): string[] => of.flatMap((site) => site.matches);
export const matches: readonly string[] = matchesOf(sites);

/** Those on whose pages composers stand in frames too. */
export const framed: readonly string[] = matchesOf(sites.filter(({ frames }) => frames));

/** The site that a host belongs to. */
export function siteOf(hostname: string): Site | undefined {
  return sites.find((site) => site.matches.some((match) => match === `https://${hostname}/*`));
}

/** The site that the page is one of, where only the page can tell; asked when it is there, not while it loads. */
export function grantedSite(): GrantedSite | undefined {
  return granted.find((site) => site.isHere());
}

/** The site that this page is one of; where nobody wrote a file for it, any site. */
export function siteHere(): Site {
  return siteOf(location.hostname) ?? grantedSite() ?? genericSite(location.hostname);
}
