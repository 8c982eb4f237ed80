import type { Rule } from '../rule';
import appreciates from './appreciates';
import asks from './asks';
import broadcast from './broadcast';
import commonGround from './common-ground';
import contrived from './contrived';
import givesValue from './gives-value';
import humanVoice from './human-voice';
import notListening from './not-listening';
import readerFirst from './reader-first';
import responds from './responds';
import selfPromotion from './self-promotion';
import spam from './spam';
import unremarkable from './unremarkable';

/** All rules: one folder a kind, one file a rule. */
export const rules: readonly Rule[] = [
  ...spam,
  ...selfPromotion,
  ...broadcast,
  ...contrived,
  ...notListening,
  ...unremarkable,
  ...asks,
  ...responds,
  ...appreciates,
  ...givesValue,
  ...readerFirst,
  ...humanVoice,
  ...commonGround,
];
