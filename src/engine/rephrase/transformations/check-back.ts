import { endOfTalk, inserted } from '../place';
import type { Transformation } from '../transformation';

/** A pointer to somewhere else may or may not be the answer. */
const POINTS = /\b(?:see|visit|check|read|found|find|here|faq|details|info\w*|form|page|link|policy)\b/i;

/** An answer that asks whether it was one is heard as listening. */
export default {
  id: 'check-back',
  title: 'Asks whether that was the answer',
  apply: (facts, { findings }) => {
    // Who puts his own thing in the place of an answer has none to check.
    if (findings.some(({ kind }) => kind === 'self-promotion')) return facts.text;
    const toOne = facts.isReply || (facts.tokens[0]?.kind === 'mention' && facts.hits('canned-reply').length > 0);
    if (!toOne || /\?|⟦/.test(facts.text) || facts.links.length !== 1 || !POINTS.test(facts.text)) return facts.text;
    if (facts.parent && facts.parent.questions.length === 0) return facts.text;
    return (
      inserted(facts.text, endOfTalk(facts), 'Does that help, or did you mean something else?', true)?.text ??
      facts.text
    );
  },
  examples: [
    [
      { kind: 'reply', text: '@lee The form is here: https://a.example/f' },
      '@lee The form is here: https://a.example/f\nDoes that help, or did you mean something else?',
    ],
    [{ kind: 'reply', text: '@lee Yes, on Friday.' }, '@lee Yes, on Friday.'],
  ],
} satisfies Transformation;
