import type { Rule } from '../../rule';
import congratulates from './congratulates';
import givesCredit from './gives-credit';
import praisesWork from './praises-work';
import thanksByName from './thanks-by-name';
import thanksForSomething from './thanks-for-something';

export default [congratulates, givesCredit, praisesWork, thanksByName, thanksForSomething] satisfies Rule[];
