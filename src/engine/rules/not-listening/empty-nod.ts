import { stemsOf } from '../../answer/stems';
import { fauxPas } from '../../rule';

/** Their post holds something to take up. */
const SAID = 4;
const MOST = 12;
/** How much of the reply the nods make up. */
const SHARE = 0.75;

export default fauxPas({
  id: 'empty-nod',
  kind: 'not-listening',
  title: 'A nod and nothing more',
  why: 'Agreement that would fit under any post gives the other nothing to go on with.',
  notWhen: 'They only wanted to know that you saw it.',
  source: 'Yeomans et al. 2020: receptive people take up what was said; Huang et al. 2017 on follow-up',
  strength: 'moderate',
  message: 'A nod, and then silence. Which bit of it stayed with you?',
  severity: 1,
  confidence: 0.75,
  lists: ['empty-nod'],
  *check(facts) {
    const { parent, words } = facts;
    if (!facts.isReply || !parent || words.length > MOST || facts.questions.length > 0) return;
    if (stemsOf(parent.tokens).size < SAID) return;
    const hits = facts.hits('empty-nod');
    const nodded = words.filter(({ start, end }) => hits.some((hit) => hit.start <= start && end <= hit.end));
    const [first, last] = [nodded[0], nodded.at(-1)];
    if (first && last && nodded.length / words.length >= SHARE) yield { start: first.start, end: last.end };
  },
  examples: {
    flags: [
      {
        text: '⟦Great post, thanks for sharing⟧!',
        replyTo: { text: 'How we dried the cellar after the flood: lime, patience and two goats.' },
      },
      { text: '⟦So true. Well said⟧.', replyTo: { text: 'Nurses remember the families who brought soup at night.' } },
      { text: '⟦Totally agree with this⟧ 👏', replyTo: { text: 'Small towns need late trains more than wide roads.' } },
    ],
    passes: [
      {
        text: 'Great post, thanks for sharing the bit about the goats.',
        replyTo: { text: 'How we dried the cellar after the flood: lime, patience and two goats.' },
      },
      {
        text: 'So true. We still talk of the lentils.',
        replyTo: { text: 'Nurses remember families who brought soup.' },
      },
      { text: 'Thanks for sharing.', replyTo: { text: 'Here you go.' } },
    ],
  },
});
