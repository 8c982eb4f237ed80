import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'fellow',
  source: 'Naming the group that one shares with the reader; the party test, `common-ground`.',
  phrases: [
    '(my|hello|hey|hi) fellow *',
    '^ fellow *',
    'as a fellow *',
    'us (teachers|nurses|parents|mums|moms|dads|gardeners|runners|cyclists|developers|designers|writers|readers|bakers|knitters|musicians|photographers|introverts|freelancers|students|beginners|locals|nerds|artists|makers|librarians|farmers|builders)',
    "(those of us|many of us|most of us|some of us|a lot of us|both of us|we've all been|we both)",
  ],
});
