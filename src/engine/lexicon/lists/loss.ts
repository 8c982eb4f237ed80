import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'loss',
  source: 'Searches, deaths and dangers: a plain notice is the right form there.',
  phrases: [
    '^ (lost|found|stolen|missing) (cat|dog|pet|child|boy|girl|man|woman|bike|bicycle|keys|wallet|phone|our|my|his|her|from|since|near|in)',
    '(last seen|answers to|if seen|call the police|call 911|call 999|call 112|has gone missing|went missing|is missing|have you seen)',
    '(rest in peace|rip|passed away|in loving memory|in memory of|has died|our thoughts are|condolences|we mourn)',
    '(evacuate|evacuation|stay indoors|stay away from|boil (your|the) water|seek shelter|take cover|avoid the area)',
  ],
});
