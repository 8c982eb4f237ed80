import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'admissions',
  source: 'Doubt or a mistake owned up to; the party test, `human-voice`.',
  phrases: [
    'i (messed up|screwed up|blew it|failed|forgot|struggle|struggled|panicked|cried|underestimated|overthink|regret|admit|confess|was wrong|got it wrong|might be wrong|may be wrong|could be wrong|have no idea|had no idea|have no clue|have mixed feelings)',
    "(i'm|i am|i was|im) (no expert|not an expert|not sure|not certain|unsure|scared|terrified|nervous|embarrassed|ashamed|clueless|confused|torn|afraid|worried|lost|stuck|overwhelmed|anxious|wrong|bad at|terrible at|still learning|stumped|no good at|probably wrong)",
    "i (still|really|honestly|) (don't|didn't|can't|couldn't) (know|understand|get|figure|remember|tell|decide|handle)",
    "(i've|i have) (no idea|no clue|mixed feelings|to admit|to confess)",
    "(my mistake|my bad|rookie mistake|silly mistake|stupid mistake|correct me if i'm wrong|to be honest|tbh|ngl|not gonna lie|i guess|i suppose)",
  ],
});
