import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'hype',
  source: 'Superlatives that product pages use of anything.',
  phrases: [
    '(ultimate|unforgettable|breathtaking|unparalleled|unmatched|unrivalled|unrivaled|groundbreaking|revolutionary|unbeatable|unstoppable|jaw dropping|all new|never before seen|mind blowing|show stopping|industry leading|market leading|best selling|must have)',
    '(world class|best in class|cutting edge|bleeding edge|state of the art|next gen|next generation|one of a kind|second to none|ground breaking|out of this world|top notch|unlike any other|like no other|like never before)',
    "(hear it to believe it|see it to believe it|ahead of the (game|curve)|better than ever|game changer|game changers|game changing|gamechanger|like you've never * before|than ever before|at its (best|finest)|of a lifetime)",
    "(the |)world's (first|best|leading|most|greatest|finest|fastest|smartest)",
    '(the most (advanced|powerful|exciting|innovative|anticipated|iconic|trusted|comprehensive|delicious|immersive|luxurious|versatile|incredible))',
  ],
});
