import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'flatters-the-reader',
  source: 'What sales copy says of readers whom it has never met.',
  phrases: [
    '(unlock|unleash|elevate|transform|ignite|fuel|supercharge|harness|upgrade|level up|maximise|maximize|reach|fulfil|fulfill|grow|boost|enhance) your',
    'your (potential|full potential|dreams|dream (life|home|job|career|business|body)|best self|best life|inner *|brand|personal brand|business|career|success|audience|income|freedom|mindset|goals|content|productivity)',
    '(you deserve|because you deserve|the best version of (you|yourself)|believe in yourself|invest in yourself|investing in yourself|bet on yourself|anything is possible|dare to|dream big|live your best|made for you|the life you)',
  ],
});
