import { manners } from '../../rule';
import { sells } from '../sincere';

export default manners({
  id: 'genuine-question',
  kind: 'asks',
  title: 'Asks a real question',
  why: 'People like those who ask and mean it, more than the askers expect.',
  notWhen: 'The question is a figure of speech; then nobody is asked.',
  source: 'Huang et al. 2017, Journal of Personality and Social Psychology',
  strength: 'strong',
  message: 'A real question: somebody here can answer it.',
  *check(facts) {
    if (sells(facts)) return;
    const personal = facts.persons.i.length > 0;
    for (const { sentence, type } of facts.questions) {
      // Under a hashtag and without an "I" it is a slogan with a question mark.
      if (type !== 'genuine' || (facts.tags.length > 0 && !personal && facts.mentions.length === 0)) continue;
      const first = sentence.words.find((word) => !word.quoted);
      if (!first) continue;
      yield { start: first.start, end: sentence.end };
      return;
    }
  },
  examples: {
    flags: [
      'Thanks @dana, the tip about batching replies saved me an hour. ⟦How do you handle weekends?⟧',
      'My sourdough keeps coming out flat. ⟦Does anyone here proof it overnight in the fridge?⟧',
      '@lee lovely shelf. ⟦Did you oil the oak before or after sanding?⟧',
    ],
    passes: [
      'Who doesn’t love a long weekend? We do.',
      'Want softer bread? Order our mixer today: https://bread.example/mixer',
      'The result? A quieter kitchen.',
      'My aunt called and asked “are you eating enough?”',
    ],
  },
});
