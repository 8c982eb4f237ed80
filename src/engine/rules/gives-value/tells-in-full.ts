import { manners } from '../../rule';
import { isPersonal, sells, showsOwnWork } from '../sincere';

/** A shorter account has no room for what happened and why. */
const WORDS = 100;

/** So many figures and it can be checked. */
const FIGURES = 3;

/** Figures that come with a plea or a milestone are about the author. */
const ASKS_OR_BOASTS = ['open-ask', 'own-numbers'];

export default manners({
  id: 'tells-in-full',
  kind: 'gives-value',
  title: 'Tells it in full, with its figures',
  why: 'An account of one’s own with its figures gives others something to compare and to use.',
  notWhen: 'The figures are there to impress.',
  source: 'Hutto et al. 2013: informing attracts people; André et al. 2012 on what readers value',
  strength: 'moderate',
  message: 'You gave the figures too, so others can use it.',
  *check(facts) {
    if (!isPersonal(facts) || sells(facts) || showsOwnWork(facts) || facts.words.length < WORDS) return;
    if (
      facts.questions.some(({ type }) => type === 'genuine') ||
      ASKS_OR_BOASTS.some((list) => facts.hits(list).length)
    )
      return;
    const figures = facts.tokens.filter(({ kind, quoted }) => !quoted && (kind === 'number' || kind === 'money'));
    const [first] = figures;
    if (first && figures.length >= FIGURES) yield { start: first.start, end: first.end };
  },
  examples: {
    flags: [
      'I kept a notebook on the allotment this year and here is what it says. I planted ⟦40⟧ leeks in April and pulled 31 good ones in October, the rest went to rust. The slugs took every lettuce on the north side, while the bed by the wall lost only 2. Watering twice a week was enough until July, and after that I carried 6 cans each evening, which is why the beans are moving closer to the tap next spring. Mulch did more than any feed I tried, and the cheap straw was as good as the dear one, at least on our soil.',
      'The choir asked me to write down what the hall really costs. We pay ⟦£18⟧ an hour, and I count 42 evenings a year. Heating adds £9 an evening from November to March, because the boiler has to start two hours early. Tea and biscuits come to less than I feared. If five more people joined, I could drop the fee, and if nobody does, it stays as it is until summer. I was surprised that the piano tuner is the smallest line in the book, and I would keep him whatever happens. Ask the treasurer before you ask me about the curtains.',
      'I cycled to work for a whole winter to see whether it is madness. ⟦96⟧ rides, 3 falls, none of them bad. The ice days were fewer than I thought, and on those I took the tram. My knees complained in the first fortnight and then went quiet. The lights matter more than the tyres, and the gloves matter more than the lights. It took 27 minutes on average, against 31 by car, since the bridge is always full at eight and nobody lets you in. I am going to do it again, with better socks, a second lamp and a spare tube in the bag.',
    ],
    passes: [
      'I planted 40 leeks, pulled 31 and lost 9.',
      'Order 3 jars today and get 2 free. Shop now.',
      'The council spent 4 years, 9 meetings and 12 reports on one bridge.',
    ],
  },
});
