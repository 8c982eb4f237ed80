import { answerOf } from '../../answer/answer';
import { manners } from '../../rule';
import { isAddressed, opens, sincere } from '../sincere';

const DESCRIBES = /^(?:good|great|nice|fair|lovely|loved?|always|same)$/i;

export default manners({
  id: 'straight-answer',
  kind: 'responds',
  title: 'Answers first',
  why: 'An answer that opens with what the other said or asked shows that they were heard.',
  notWhen: 'The same opening is pasted under every post.',
  source: 'Yeomans et al. 2020, Conversational receptiveness',
  strength: 'moderate',
  message: 'You answered them first, before anything else.',
  lists: ['answers'],
  *check(facts) {
    if (!isAddressed(facts) || facts.links.length > 0 || facts.tags.length > 0) return;
    const answer = answerOf(facts);
    if (answer && answer.open.length > 0 && answer.answered.length === 0) return;
    const hit = [...sincere(facts, 'answers')].find(
      ({ within, from, to, text }) =>
        within.index === 0 &&
        opens(within, from) &&
        // "Great flight" answers nobody; "Great, I am ready" does.
        (!DESCRIBES.test(text) || within.tokens[to]?.kind === 'mark'),
    );
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      '@sam ⟦yes⟧, the side door is open until ten.',
      { text: '⟦Same here⟧, the second coat never dries in this weather.', kind: 'reply' },
      '@ines ⟦that’s⟧ the bakery by the canal, and they close on Mondays.',
    ],
    passes: [
      'Yes, we are open.',
      '@ferries great trip today, and the smoothest landing ever.',
      { text: 'That was a great day.', replyTo: { text: 'Who gave the best talk?' } },
      '@sam yes, all our offers are here: https://deals.example',
      { text: 'New single out now, check out my channel', kind: 'reply' },
    ],
  },
});
