import { fauxPas } from '../../rule';
import { isForOthers } from '../urged';

export default fauxPas({
  id: 'sales-question',
  kind: 'self-promotion',
  title: 'Asks only to sell',
  why: 'A question that is answered by an offer was never asked; people notice and feel handled.',
  notWhen: 'You want to know, and would be as glad of a no.',
  source: 'The party test: ask them questions and build upon their answers; Huang 2017 on questions that are liked',
  strength: 'moderate',
  message: 'You don’t wait for the answer: the offer is already in your hand. Ask something you’d like to know.',
  severity: 2,
  confidence: 0.9,
  lists: ['sales-questions'],
  *check(facts) {
    if (isForOthers(facts) || facts.links.length === 0) return;
    for (const { sentence, type } of facts.questions) {
      const [hit] = facts.hitsIn(sentence, 'sales-questions');
      const last = sentence.tokens.findLast(({ text }) => text.includes('?'));
      if (type === 'sales' && hit && last) yield { start: hit.start, end: last.end };
    }
  },
  examples: {
    flags: [
      '⟦Want softer bread?⟧ https://bakery.example',
      '⟦Tired of squeaky hinges?⟧ Get our oil at https://hinge.example',
      '⟦Looking for a quiet cottage?⟧ See https://stay.example',
    ],
    passes: [
      'Want softer bread? Add a boiled potato to the dough.',
      'What do you do about squeaky hinges? I’ve run out of butter.',
      'I am looking for a quiet cottage: https://stay.example or another?',
    ],
  },
});
