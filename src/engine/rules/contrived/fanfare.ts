import { fauxPas } from '../../rule';

export default fauxPas({
  id: 'fanfare',
  kind: 'contrived',
  title: 'A fanfare',
  why: 'A fanfare announces that something is coming; a person just shows it.',
  notWhen: 'You introduce a person to people who asked to meet them.',
  source: 'Stephen 2015: persuasive content lowered engagement over 4,284 posts',
  strength: 'moderate',
  message: 'Trumpets first, then the thing. Skip them and show what it does for somebody.',
  severity: 2,
  confidence: 0.85,
  lists: ['fanfare'],
  *check(facts) {
    if (facts.isReply || facts.persons.i.length > 0) return;
    const [hit] = facts.hits('fanfare');
    if (hit) yield hit;
  },
  examples: {
    flags: [
      '⟦Introducing the⟧ everyday teapot.',
      '⟦The wait is over⟧. Our plum jam has landed.',
      '⟦Say hello to⟧ softer wool.',
    ],
    passes: [
      'The teapot pours without a drip, it took me eleven tries.',
      'Introducing my sister to my boss went about as well as you think.',
      'I said hello to the new baker and she gave me a bun.',
    ],
  },
});
