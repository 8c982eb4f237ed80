import { fauxPas } from '../../rule';

const FEW = 10;

export default fauxPas({
  id: 'passing-moment',
  kind: 'unremarkable',
  title: 'What you are up to, in passing',
  why: 'Where you are and what you are about to do means little to people until something happens there.',
  notWhen: 'You tell friends who wait for you.',
  source: 'André 2012: readers liked posts about the author’s moment least; Naaman 2010',
  strength: 'strong',
  message: 'I hear where you are, not what it’s like. What would you tell when you come back?',
  severity: 1,
  confidence: 0.6,
  *check(facts) {
    const { words, links, mentions } = facts;
    if (facts.isReply || words.length > FEW || facts.questions.length + links.length + mentions.length > 0) return;
    if (facts.of('number').length > 0) return;
    const [hit] = facts.hits('passing-moment');
    if (hit) yield hit;
  },
  examples: {
    flags: ['⟦Just finished⟧ work.', '⟦Off to⟧ the shops now', '⟦Could do with⟧ a nap'],
    passes: [
      'Just finished a twelve-hour shift where a man proposed to the X-ray machine.',
      'Just finished. Who is still awake?',
      'She went off to sea at nineteen.',
    ],
  },
});
