import { fauxPas } from '../../rule';

export default fauxPas({
  id: 'not-x-but-y',
  kind: 'contrived',
  title: 'It’s not just bread. It’s a way of life.',
  why: 'Knocking down what nobody said, to lift what comes next, is an advertisement’s turn.',
  notWhen: 'Somebody did say it, and you disagree.',
  source: 'The party test: slogans and spin; a turn of advertising copy',
  strength: 'folk',
  message: 'Nobody said it was just that. Say what it is, and leave the other half out.',
  severity: 1,
  confidence: 0.75,
  lists: ['not-x-but-y'],
  *check(facts) {
    const { sentences } = facts;
    if (facts.isReply || facts.persons.i.length > 0 || facts.persons.they.length > 0) return;
    if (sentences.length < 2 || facts.questions.some(({ type }) => type === 'genuine')) return;
    const [hit] = facts.hits('not-x-but-y');
    if (hit) yield hit;
  },
  examples: {
    flags: [
      'This ⟦isn’t just⟧ bread. It’s a way of life.',
      'Choir is ⟦more than just⟧ singing. It’s family.',
      'A good fence ⟦is not just about⟧ wood. It stands for trust.',
    ],
    passes: [
      'It’s bread, with caraway, and I eat half of it in the car.',
      'I’m not just saying it: bring a coat. The hall is freezing.',
      'Is it not just bread? What do you taste?',
    ],
  },
});
