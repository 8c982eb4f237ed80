import { answerOf } from '../../answer/answer';
import { fauxPas } from '../../rule';

/** Sentences that are all right beside an answer, and off the shelf in the place of one. */
const INSTEAD =
  /\b(?:thank you|thanks) for your (?:feedback|comments?|message|enquiry|inquiry|input|concerns?|interest|review)\b|\bwe take (?:\w+ ){1,4}?(?:very |extremely |so )?seriously\b/iu;

export default fauxPas({
  id: 'canned-reply',
  kind: 'not-listening',
  title: 'An answer off the shelf',
  why: 'A sentence that would fit under any post shows that yours was not read.',
  notWhen: 'The law wants these very words, and your own stand beside them.',
  source: 'Sprout 2016: nine in ten people write to brands, and are annoyed by no real answer',
  strength: 'moderate',
  message: 'That sentence fits under anything. Say back what happened to them, in their words.',
  severity: 2,
  confidence: 0.8,
  *check(facts) {
    if (!facts.isReply) return;
    const [hit] = facts.hits('canned-reply');
    if (hit) yield hit;
    const answer = answerOf(facts);
    if (hit || !answer || answer.shared.length + answer.answered.length > 0) return;
    const instead = INSTEAD.exec(facts.text);
    if (instead) yield { start: instead.index, end: instead.index + instead[0].length };
  },
  examples: {
    flags: [
      {
        text: '⟦We apologise for any inconvenience⟧ and wish you a good week.',
        replyTo: { text: 'Your driver left my piano in the rain.' },
      },
      {
        text: 'Happy to help! ⟦Please visit our website for more⟧ info.',
        replyTo: { text: 'Do you deliver to Skye?' },
      },
      { text: 'Hello. ⟦Your feedback is important⟧ to us.', replyTo: { text: 'The soup was cold twice.' } },
      {
        text: '⟦Thank you for your feedback⟧. Have a good day.',
        replyTo: { text: 'The new bus stop floods every time it rains.' },
      },
      {
        text: '⟦Thank you for reaching out⟧. Somebody will be with you.',
        replyTo: { text: 'My key is stuck in your lock.' },
      },
    ],
    passes: [
      {
        text: 'In the rain, a piano? I’m so sorry. I drive over now.',
        replyTo: { text: 'Your driver left my piano in the rain.' },
      },
      { text: 'I reached out and caught it by the tail.', replyTo: { text: 'Did the cat jump?' } },
      'We apologise for any inconvenience.',
    ],
  },
});
