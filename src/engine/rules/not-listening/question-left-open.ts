import { answerOf } from '../../answer/answer';
import type { Sentence } from '../../facts/sentences';
import { fauxPas } from '../../rule';

/** Fewer words may well be the whole answer: "Until noon." */
const LEAST = 4;

/** A longer question is quoted by its end, where the asking is. */
const QUOTED = 70;

function ask({ text }: Sentence): string {
  const short = text.length > QUOTED ? `…${text.slice(-QUOTED).replace(/^\S*\s/, '')}` : text;
  return `They asked “${short}”, and I can’t hear an answer. Start with that, even if it is “I don’t know”.`;
}

export default fauxPas({
  id: 'question-left-open',
  kind: 'not-listening',
  title: 'Their question is still open',
  why: 'Whoever asks and gets something else back hears that nobody listened.',
  notWhen: 'You answered elsewhere, or the question was not meant for you.',
  source: 'Huang et al. 2017: people like those who respond to what was said; Sprout 2016: unanswered people leave',
  strength: 'moderate',
  message: 'They asked something, and I can’t hear an answer. Start with that.',
  severity: 2,
  confidence: 0.75,
  *check(facts) {
    const { sentences, words } = facts;
    const answer = answerOf(facts);
    const [open] = answer?.open ?? [];
    if (!answer || !open || words.length < LEAST) return;
    const [first] = sentences;
    const [from, to] = [first?.words[0], first?.words.at(-1)];
    if (!from || !to) return;
    const span = { start: from.start, end: to.end, message: ask(open) };
    // Who answered one of several may have meant it for all.
    yield answer.answered.length > 0 ? { ...span, severity: 1, confidence: 0.6 } : span;
  },
  examples: {
    flags: [
      { text: '⟦We are a family bakery with a heart for grain⟧.', replyTo: { text: 'Are you open on Sunday?' } },
      {
        text: '⟦Great picture and lovely colours⟧!',
        replyTo: { text: 'Repotted the fern this morning. When should I water it?' },
      },
      {
        text: '⟦Our craftsmen love leather and take great care of every hide⟧.',
        replyTo: { text: 'I need new soles. How much do you charge?' },
      },
    ],
    passes: [
      { text: 'Until noon, and there are buns left.', replyTo: { text: 'Are you open on Sunday?' } },
      { text: 'I have no idea, my ferns all died of love.', replyTo: { text: 'When should I water it?' } },
      { text: 'What kind of shoe are we talking about?', replyTo: { text: 'How much do you charge for new soles?' } },
      { text: 'A wooden spoon my gran carved, blunt as a spade.', replyTo: { text: 'What do you stir it with?' } },
    ],
  },
});
