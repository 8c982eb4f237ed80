import type { Facts } from '../../facts/facts';
import { sceneOf } from '../../questions/scene';
import { openingOf, steady } from '../../questions/shape';
import type { Reading } from '../../reading';
import { answersOffered } from '../answers-offered';
import { isLowerCase } from '../body';
import { endOfTalk, inserted } from '../place';
import { isBrokenOff } from '../talk';
import type { Transformation } from '../transformation';

/** The draft with each way to say so that would fit at its end. */
export function withAnswersOffered(facts: Facts, reading: Reading): string[] {
  if (reading.invite !== 'no' || facts.text.includes('⟦') || isBrokenOff(facts)) return [];
  const offers = answersOffered(sceneOf(facts, reading), reading);
  const first = offers.length > 0 ? steady(openingOf(facts)) % offers.length : 0;
  const small = isLowerCase(facts);
  return [...offers.slice(first), ...offers.slice(0, first)].flatMap((offer) => {
    const said = small ? `${offer[0]?.toLowerCase()}${offer.slice(1)}` : offer;
    return inserted(facts.text, endOfTalk(facts), said, true)?.text ?? [];
  });
}

/** A notice that nobody stands by is a poster; who can be asked is a guest. */
export default {
  id: 'offer-answers',
  title: 'Says that the author can be asked',
  apply: (facts, reading) => withAnswersOffered(facts, reading)[0] ?? facts.text,
  examples: [
    [
      'Our kettles are on sale now. Shop now and save big! https://a.example/k',
      'Our kettles are on sale now. Shop now and save big! https://a.example/k\nHappy to answer questions before you buy.',
    ],
    ['Our new kettle is here. DM us!', 'Our new kettle is here. DM us!'],
    ['We buried my uncle at the funeral today.', 'We buried my uncle at the funeral today.'],
    ['The ferry leaves at nine.', 'The ferry leaves at nine.'],
  ],
} satisfies Transformation;
