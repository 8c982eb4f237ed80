import type { Rule } from '../../rule';
import fellow from './fellow';
import sameBoat from './same-boat';
import sharedEvent from './shared-event';
import sharedPlace from './shared-place';

export default [fellow, sameBoat, sharedEvent, sharedPlace] satisfies Rule[];
