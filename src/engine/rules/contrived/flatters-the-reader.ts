import { fauxPas } from '../../rule';

export default fauxPas({
  id: 'flatters-the-reader',
  kind: 'contrived',
  title: 'Your dreams, your potential, your best self',
  why: 'Talk of “your potential” from somebody who has not met you is heard as the start of a sale.',
  notWhen: 'You speak to one person whose plans you know.',
  source: 'Cruz 2017: “you” draws people in when it is about them; the party test on spin',
  strength: 'moderate',
  message: 'You haven’t met them yet, so “your potential” sounds like a sale. Tell one thing that happened to you.',
  severity: 2,
  confidence: 0.75,
  lists: ['flatters-the-reader'],
  *check(facts) {
    if (facts.isReply || facts.persons.i.length > 0) return;
    const [hit] = facts.hits('flatters-the-reader');
    if (hit) yield hit;
  },
  examples: {
    flags: [
      '⟦Unlock your⟧ singing voice this autumn.',
      'Every stitch brings you closer to ⟦your dreams⟧.',
      'Curtains that ⟦grow your⟧ business while you sleep.',
    ],
    passes: [
      'I sang off key for ten years before anybody told me.',
      'Mind your head, said the parrot.',
      { text: 'I think your business idea is sound, Mo.', kind: 'reply', replyTo: { text: 'Is my idea daft?' } },
    ],
  },
});
