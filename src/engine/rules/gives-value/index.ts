import type { Rule } from '../../rule';
import bringsSomething from './brings-something';
import factWithNumber from './fact-with-number';
import lesson from './lesson';
import offersHelp from './offers-help';
import passesOn from './passes-on';
import steps from './steps';
import tellsInFull from './tells-in-full';
import tip from './tip';

export default [
  factWithNumber,
  lesson,
  offersHelp,
  passesOn,
  steps,
  tellsInFull,
  tip,
  bringsSomething,
] satisfies Rule[];
