import type { Settings } from './settings';

/** Dresses a page of ours as the person chose; there is no site to follow here, so `site` means the system's way. */
export function wear(theme: Settings['theme'], body = document.body): void {
  if (theme === 'site') delete body.dataset.theme;
  else body.dataset.theme = theme;
}
