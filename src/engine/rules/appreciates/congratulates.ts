import { manners } from '../../rule';
import { isAddressed, namedAfter, opens, sincere } from '../sincere';

const TO = /\b(?:you|your|you're|u|him|her|them|all|everyone|my)\b/i;

export default manners({
  id: 'congratulates',
  kind: 'appreciates',
  title: 'Is glad for somebody',
  why: 'Being glad for another person is the shortest way to make them feel seen.',
  notWhen: 'An organisation congratulates itself.',
  source: 'The party test: people want to know that they are appreciated',
  strength: 'moderate',
  message: 'You were glad for somebody else.',
  lists: ['congratulations'],
  *check(facts) {
    if (facts.links.length > 0) return;
    for (const { start, end, from, to, text, within } of sincere(facts, 'congratulations')) {
      const name = namedAfter(facts, within, to);
      const you = [text, ...within.tokens.slice(to).map(({ norm }) => norm)].some((word) => TO.test(word));
      if (!opens(within, from) && !TO.test(text)) continue;
      if (name) yield { start, end: name.end, message: `You were glad for ${name.text}.` };
      else if (you || isAddressed(facts)) yield { start, end };
      else continue;
      return;
    }
  },
  examples: {
    flags: [
      '⟦Congratulations Amara⟧ on the bakery, I could smell it from the bridge.',
      '@kit ⟦well done⟧, that hill is no joke.',
      '⟦Happy birthday @lou⟧, see you at the allotment.',
    ],
    passes: [
      'Our office won again.',
      'We did a good job if we say so ourselves: https://firm.example/award',
      'The congratulatory cake is in the kitchen.',
    ],
  },
});
