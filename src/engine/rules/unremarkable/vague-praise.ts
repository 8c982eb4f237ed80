import { fauxPas } from '../../rule';

const FEW = 7;

export default fauxPas({
  id: 'vague-praise',
  kind: 'unremarkable',
  title: 'Praise of nobody knows what',
  why: 'Praise that names nothing could be about anything, so nobody can join in.',
  notWhen: 'It stands right under the thing it praises.',
  source: 'Gratitude and praise work by naming the deed: Danescu-Niculescu-Mizil 2013',
  strength: 'moderate',
  message: 'You like it, I can hear that. Which bit of it, and why there?',
  severity: 1,
  confidence: 0.6,
  lists: ['vague-praise'],
  *check(facts) {
    const { words, links, mentions } = facts;
    if (
      facts.isReply ||
      facts.persons.i.length > 0 ||
      words.length > FEW ||
      facts.questions.length + links.length + mentions.length > 0
    )
      return;
    if (facts.of('number').length > 0 || words.some(({ text }, i) => i > 0 && /^\p{Lu}\p{Ll}/u.test(text))) return;
    const [hit] = facts.hits('vague-praise');
    if (hit) yield hit;
  },
  examples: {
    flags: ['⟦Love this song⟧ so much', '⟦This is so good⟧', 'Honestly ⟦the best video⟧'],
    passes: [
      'Love this song, my dad hummed it while he shaved.',
      'This is so good: cold rice, butter, one anchovy.',
      'Love this song, Nina',
      { text: 'Love this song', kind: 'reply', replyTo: { text: 'My first record is out.' } },
    ],
  },
});
