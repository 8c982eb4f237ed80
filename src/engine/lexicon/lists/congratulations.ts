import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'congratulations',
  source: 'Being glad for somebody else; the party test, `appreciates`.',
  phrases: [
    '(congrats|congratulations|gratz|grats)',
    '^ (well done|well played|well deserved|good job|nice job|great job|nice work|great work|amazing work|fantastic work|lovely work|beautiful work|awesome work|brilliant work|nicely done|way to go|good on you|good for you|happy birthday|happy anniversary|happy retirement|welcome aboard|welcome back|get well soon)',
    '(proud of|happy for|pleased for|glad for|chuffed for|delighted for) (you|him|her|them|my (friend|son|daughter|sister|brother|mum|mom|dad|colleague))',
  ],
});
