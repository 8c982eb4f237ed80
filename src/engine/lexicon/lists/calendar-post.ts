import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'calendar-post',
  source: 'Openings of posts that a content calendar calls for: awareness days, anniversaries.',
  phrases: [
    'on this day (in <number>|)',
    '(today|it) (is|marks) (international|national|world|global) * (*|) (day|week|month)',
    "(today's|it's) (international|national|world|global) * (*|) (day|week|month)",
    '(happy|celebrating|celebrate) (international|national|world|global) * (*|) (day|week|month)',
    'today marks (the|<number>|a|one) *',
    "(happy|celebrate|celebrating|join us in celebrating) (earth day|diwali|eid|easter|thanksgiving|halloween|pi day|independence day|republic day|canada day|australia day|women's day|mother's day|father's day|valentine's day|lunar new year|chinese new year|hanukkah|labor day|memorial day|veterans day|pride month|st patrick's day)",
  ],
});
