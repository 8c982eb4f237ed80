import { stemsOf } from '../../answer/stems';
import { fauxPas } from '../../rule';

const MOST = 20;

/** What the draft says besides thanks and goodbye may hold this many words of meaning. */
const BESIDES = 3;

export default fauxPas({
  id: 'thanks-and-goodbye',
  kind: 'not-listening',
  title: 'Thanks, and goodbye',
  why: 'Thanks followed by a goodbye closes the door on somebody who has just come in.',
  notWhen: 'The talk has come to its end.',
  source: 'Sprout 2016 on answers; Buffer 2026: those who answer are talked to more',
  strength: 'moderate',
  message: 'You thank them and show them the door. Take up one thing they said before the goodbye.',
  severity: 1,
  confidence: 0.7,
  lists: ['polite-thanks'],
  *check(facts) {
    const { parent, words, tokens } = facts;
    if (!facts.isReply || !parent || words.length > MOST || facts.questions.length > 0) return;
    const [thanks] = facts.hits('polite-thanks');
    const bye = facts.hits('goodbye').at(-1);
    if (!thanks || !bye || bye.start < thanks.end) return;
    const besides = tokens.filter(
      ({ start, end }) => end <= thanks.start || (start >= thanks.end && end <= bye.start) || start >= bye.end,
    );
    if (stemsOf(besides).size <= BESIDES) yield { start: thanks.start, end: bye.end };
  },
  examples: {
    flags: [
      {
        text: '⟦Thanks for your comment. Have a great day⟧!',
        replyTo: { text: 'Your lamp lit our whole wedding, and then a moth moved in.' },
      },
      { text: '⟦Thank you for your feedback, take care⟧.', replyTo: { text: 'The third step of your stairs creaks.' } },
      { text: 'Hi, ⟦thanks for the message. All the best⟧.', replyTo: { text: 'I tried your bread recipe with rye.' } },
    ],
    passes: [
      {
        text: 'Thanks for your comment. A moth in the lamp at a wedding makes a fine guest. Have a great day.',
        replyTo: { text: 'Your lamp lit our whole wedding, and then a moth moved in.' },
      },
      { text: 'Thanks for your feedback, which step creaks? Take care.', replyTo: { text: 'Your stairs creak.' } },
      'Thanks for your comments all year. Have a great day.',
    ],
  },
});
