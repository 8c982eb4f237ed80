import { answerOf } from '../../answer/answer';
import { manners } from '../../rule';
import { sells } from '../sincere';

/** Shorter words are shared by chance. */
const TELLING = 4;

export default manners({
  id: 'takes-up-words',
  kind: 'responds',
  title: 'Takes up what the other said',
  why: 'People know that they were heard when their own words come back.',
  notWhen: 'The words come back in mockery.',
  source: 'Huang et al. 2017 on follow-up questions; Yeomans et al. 2020 on receptiveness',
  strength: 'strong',
  message: 'You took up their own words, so they know you listened.',
  *check(facts) {
    const answer = answerOf(facts);
    if (!answer || sells(facts)) return;
    const shared = answer.shared.filter(({ text }) => text.length >= TELLING);
    // The longest word is the one that is least likely to be shared by chance.
    const [best] = shared.sort((a, b) => b.text.length - a.text.length || a.start - b.start);
    if (!best) return;
    const { start, end, text } = best;
    yield { start, end, message: `You came back to “${text}”, so they know you listened.` };
  },
  examples: {
    flags: [
      {
        text: 'Ours leaned the same way until we moved the ⟦fence⟧ post.',
        replyTo: { text: 'Storm took half our fences down.' },
      },
      { text: 'Try ⟦soaking⟧ them overnight.', replyTo: { text: 'How long do you soak chickpeas?' } },
      { text: 'Which ⟦choir⟧ is it?', replyTo: { text: 'Sang with a new choir tonight, still shaking.' } },
    ],
    passes: [
      { text: 'Great post, thanks.', replyTo: { text: 'Storm took half our fences down.' } },
      { text: 'Here is my new single.', replyTo: { text: 'How long do you soak chickpeas?' } },
      'Ours leaned the same way until we moved the fence post.',
    ],
  },
});
