import type { Rule } from '../../rule';
import buzzwords from './buzzwords';
import fanfare from './fanfare';
import flattersTheReader from './flatters-the-reader';
import grandNouns from './grand-nouns';
import hype from './hype';
import lineStack from './line-stack';
import moralOrders from './moral-orders';
import notXButY from './not-x-but-y';
import proudToAnnounce from './proud-to-announce';
import readsLikeABrochure from './reads-like-a-brochure';
import salesPatter from './sales-patter';
import solemnVow from './solemn-vow';
import stagedHook from './staged-hook';
import threeBeats from './three-beats';

export default [
  proudToAnnounce,
  hype,
  buzzwords,
  fanfare,
  solemnVow,
  grandNouns,
  flattersTheReader,
  salesPatter,
  lineStack,
  stagedHook,
  moralOrders,
  notXButY,
  threeBeats,
  readsLikeABrochure,
] satisfies Rule[];
