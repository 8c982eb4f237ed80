import type { Rule } from '../../rule';
import asksAfterYou from './asks-after-you';
import goodWishes from './good-wishes';
import sparesYou from './spares-you';
import yourTrouble from './your-trouble';

export default [asksAfterYou, goodWishes, sparesYou, yourTrouble] satisfies Rule[];
