import { answerOf } from '../../answer/answer';
import { manners } from '../../rule';
import { sells } from '../sincere';

/** A shorter answer is one, but gives little to go on with. */
const LEAST = 3;

export default manners({
  id: 'answers-them',
  kind: 'responds',
  title: 'Answers what they asked',
  why: 'A question that gets its answer is the shortest way to be liked.',
  notWhen: 'The answer only leads over to your own thing.',
  source: 'Huang et al. 2017, Journal of Personality and Social Psychology; Sprout 2016 on unanswered people',
  strength: 'strong',
  message: 'They asked, and you answered.',
  *check(facts) {
    const answer = answerOf(facts);
    if (!answer || answer.answered.length === 0 || facts.words.length < LEAST || sells(facts)) return;
    // A question back is no answer yet.
    const said = facts.sentences.find(({ words, ending }) => words.length > 0 && ending !== '?');
    const [from, to] = [said?.words[0], said?.words.at(-1)];
    if (from && to) yield { start: from.start, end: to.end };
  },
  examples: {
    flags: [
      { text: '⟦Two hours on the counter, then overnight⟧.', replyTo: { text: 'How long do you let it rest?' } },
      { text: '⟦Behind the mill, next to the bakery⟧.', replyTo: { text: 'Where do you park?' } },
      { text: '⟦My sister, she never missed a Sunday⟧.', replyTo: { text: 'Who taught you to bake?' } },
    ],
    passes: [
      { text: 'Our oven is a family member.', replyTo: { text: 'How long do you let it rest?' } },
      { text: 'Why do you ask?', replyTo: { text: 'Where do you park?' } },
      { text: 'Order your own loaf now, link in bio.', replyTo: { text: 'Is rye harder than wheat?' } },
    ],
  },
});
