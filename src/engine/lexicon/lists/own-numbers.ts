import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'own-numbers',
  source: "Counting one's own success aloud; evidence: praise of oneself (Scopelliti 2015).",
  phrases: [
    '(hit|reached|passed|crossed|got|first|gained|just hit) (my first|our first|over|) <number> (paying|active|) (users|customers|subscribers|downloads|followers|signups|clients|students|members|sales|installs|stars)',
    '(<money>|<number>) (in|of|a|per|) (mrr|arr|monthly revenue|in revenue|revenue|in sales|month in revenue)',
    'grew (my|our|to|from) *',
    '(helped|taught|trained|coached) (over|more than|) <number> *',
  ],
});
