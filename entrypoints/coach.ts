import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Coach } from '../src/page/coach';
import { gate } from '../src/page/gate';
import { grantedSite, siteOf } from '../src/sites';

/** The coach for one page, brought by the background when a composer is first focused. */
export default defineUnlistedScript(async () => {
  const door = gate();
  const site = siteOf(location.hostname) ?? grantedSite();
  if (door.hold || !site) return 'already';
  door.hold = () => false;
  try {
    await Coach.start(site, door);
  } catch (fault) {
    // So that the next focus may try again.
    door.hold = undefined;
    throw fault;
  }
  return 'started';
});
