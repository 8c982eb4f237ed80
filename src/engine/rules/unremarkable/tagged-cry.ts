import { fauxPas } from '../../rule';

const FEW = 6;

export default fauxPas({
  id: 'tagged-cry',
  kind: 'unremarkable',
  title: 'A cry and a hashtag',
  why: 'A cry with a label says that you are there, and nothing that those who are not could see.',
  notWhen: 'Everybody in the room watches the same match.',
  source: 'André 2012: readers valued presence without content least',
  strength: 'moderate',
  message: 'I hear a cheer and a label. What just happened?',
  severity: 1,
  confidence: 0.6,
  *check(facts) {
    const { said, words, tags, links, mentions } = facts;
    if (facts.isReply || tags.length === 0 || words.length > FEW || said.length < words.length) return;
    if (facts.questions.length + links.length + mentions.length + facts.of('number').length > 0) return;
    if (facts.persons.you.length > 0 || facts.hits('thanks').length + facts.hits('congratulations').length > 0) return;
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) yield { start: first.start, end: last.end };
  },
  examples: {
    flags: [
      '⟦What a night in here⟧ #brassband',
      '⟦Ready for the weekend⟧! #friday',
      '⟦Pure magic on the water⟧ 🌊 #rowing',
    ],
    passes: [
      'The tuba fell into the harbour during the second verse and played on #brassband',
      'Who else is rowing on Friday? #rowing',
      'Won by 2 lengths today #rowing',
    ],
  },
});
