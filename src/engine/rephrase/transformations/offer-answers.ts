import type { Facts } from '../../facts/facts';
import { sceneOf } from '../../questions/scene';
import type { Reading } from '../../reading';
import { answersOffered } from '../answers-offered';
import { turned } from '../closing-questions';
import { endingIn } from '../place';
import { isBrokenOff } from '../talk';
import type { Transformation } from '../transformation';

/** The draft with each way to say so that would fit at its end. */
export function withAnswersOffered(facts: Facts, reading: Reading): string[] {
  if (reading.invite !== 'no' || facts.text.includes('⟦') || isBrokenOff(facts)) return [];
  const scene = sceneOf(facts, reading);
  return endingIn(facts, turned(answersOffered(scene, reading), scene));
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
