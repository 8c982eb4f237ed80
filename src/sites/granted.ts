import type { Site } from './site';

/**
 * A site whose hosts are not in the manifest: the person grants them at run time. It is known by its page, since anybody
 * may run one, or by hosts that can be asked for by name.
 */
export interface GrantedSite extends Site {
  matches: readonly [];
  /** Host match patterns that can be asked for; none where any server may be one. */
  hosts: readonly string[];
  /** Whether the page, as it is now, is one of this site's. */
  isHere(): boolean;
}

/** Whether this page's host is one of these match patterns'. */
export function isOn(hosts: readonly string[]): boolean {
  return hosts.includes(`https://${location.hostname}/*`);
}
