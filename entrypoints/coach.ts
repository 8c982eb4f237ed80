import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Coach } from '../src/page/coach';
import { gate } from '../src/page/gate';
import { siteHere } from '../src/sites';

/** The coach for one page, brought by the background when something that can be written in is first focused. */
export default defineUnlistedScript(async () => {
  const door = gate();
  if (door.hold) return 'already';
  door.hold = () => false;
  try {
    await Coach.start(siteHere, door);
  } catch (fault) {
    // So that the next focus may try again.
    door.hold = undefined;
    throw fault;
  }
  return 'started';
});
