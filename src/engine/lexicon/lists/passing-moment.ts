import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'passing-moment',
  source: 'Small reports of where one is and what one is about to do.',
  phrases: [
    '^ (i am|i\'m|im|we are|we\'re|) (just|finally|now|) (finished|done with|off to|back (to|at|in|from|home)|on (my|the) way|heading (to|home|out|off)|about to|getting ready|waiting (for|in|on)|sitting (in|at|on|here)|chilling|watching|listening to|having|drinking|eating|going to (bed|sleep|work|lunch|the))',
    '^ (time (for|to)|ready for|almost|could do with|need (a|some|to|more)|could use|so (tired|bored|sleepy|hungry|ready|done)|another (day|week|monday|friday|one|year)|here we go|day (one|two|three)|good (morning|night|evening))',
  ],
});
