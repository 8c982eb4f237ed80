import type { Rule } from '../../rule';
import atYourService from './at-your-service';
import callToAct from './call-to-act';
import hireUs from './hire-us';
import joinUs from './join-us';
import linkInBio from './link-in-bio';
import makerNoun from './maker-noun';
import milestone from './milestone';
import onAir from './on-air';
import orderToBuy from './order-to-buy';
import orderToRead from './order-to-read';
import ourHouse from './our-house';
import ownAward from './own-award';
import ownLaunch from './own-launch';
import ownLink from './own-link';
import ownNumbers from './own-numbers';
import ownProject from './own-project';
import productCopy from './product-copy';
import readsLikeAnAdvert from './reads-like-an-advert';
import saleTerms from './sale-terms';
import salesQuestion from './sales-question';
import showAndTell from './show-and-tell';
import subscribePlug from './subscribe-plug';
import uploads from './uploads';

export default [
  orderToBuy,
  callToAct,
  orderToRead,
  subscribePlug,
  joinUs,
  hireUs,
  saleTerms,
  salesQuestion,
  linkInBio,
  ownLaunch,
  ownLink,
  ownAward,
  ownNumbers,
  ownProject,
  ourHouse,
  productCopy,
  showAndTell,
  uploads,
  onAir,
  milestone,
  atYourService,
  makerNoun,
  readsLikeAnAdvert,
] satisfies Rule[];
