import type { Facts } from '../../facts/facts';
import { fauxPas } from '../../rule';

/** A run of so many words in capitals is shouting wherever it stands … */
const RUN = 4;
const LETTERS = 16;
/** … and so is a draft of which this share is in capitals. */
const SHARE = 0.3;

function isShouted({ shouting, words }: Facts): boolean {
  const loud = shouting.reduce((sum, run) => sum + run.words, 0);
  return loud >= RUN && loud > words.length * SHARE;
}

export default fauxPas({
  id: 'shouting',
  kind: 'spam',
  anyLanguage: true,
  title: 'SHOUTS',
  why: 'Capitals are read as a raised voice, and people lean back.',
  notWhen: 'It is a name, a quotation or a joke that needs the volume.',
  source: 'Spambase, UCI 1999: runs of capitals mark unwanted mail',
  strength: 'moderate',
  message: 'You’re shouting, and they’re standing right here. Say it once, quietly.',
  severity: 2,
  confidence: 0.75,
  *check(facts) {
    // A birthday may be loud.
    if (facts.hits('congratulations').length > 0) return;
    const all = isShouted(facts);
    for (const { start, end, words, letters } of facts.shouting) {
      if (words >= RUN ? letters >= LETTERS || all : all && words > 1) yield { start, end };
    }
  },
  examples: {
    flags: [
      '⟦THE BAKERY ON MILL LANE IS OPEN AGAIN⟧',
      'Bring a coat, because ⟦WE ARE GOING OUTSIDE⟧ after the talk.',
      '⟦LAST ROWS⟧ of beans! ⟦COME AND PICK⟧ them.',
    ],
    passes: [
      'I can NOT believe the beans survived.',
      'HAPPY BIRTHDAY TO THE BEST BAKER IN TOWN',
      'NASA, ESA and the BBC were there.',
      'He said "WE ARE GOING OUTSIDE" and left.',
    ],
  },
});
