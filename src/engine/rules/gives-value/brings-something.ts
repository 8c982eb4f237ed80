import { soundsLike } from '../../impression/sounds-like';
import { manners } from '../../rule';

export default manners({
  id: 'brings-something',
  kind: 'gives-value',
  general: true,
  title: 'The whole brings something',
  why: 'People stay near those who give: a tip, a story, a fact worth the minute.',
  notWhen: 'It gives only to those who already agree.',
  source: 'Posts labelled by readers; Berger and Milkman 2012, useful pieces are passed on',
  strength: 'moderate',
  message: 'This gives people something to take home.',
  check: (facts) => soundsLike(facts, 'gives-value'),
  examples: {
    flags: [
      '⟦A candle rubbed on the pin of a squeaky hinge works better than oil⟧, because dust does not stick to wax. It lasts about a year.',
      'Soak the beans overnight, then salt them only at the end. ⟦I learned it from my aunt after ten years of hard beans⟧.',
    ],
    passes: ['Buy two, get one free at the Harbour Shop today.', 'Have a nice Friday, everyone.'],
  },
});
