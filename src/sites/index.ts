import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { reddit } from './reddit';
import type { Site } from './site';
import { threads } from './threads';
import { x } from './x';

/** Every site that the coach knows, in the order of the options. */
export const sites: readonly Site[] = [x, facebook, linkedin, instagram, threads, reddit];

/** Host match patterns of all sites: the manifest's hosts. */
export const matches: readonly string[] = sites.flatMap((site) => site.matches);

/** The site that a host belongs to. */
export function siteOf(hostname: string): Site | undefined {
  return sites.find((site) => site.matches.some((match) => match === `https://${hostname}/*`));
}
