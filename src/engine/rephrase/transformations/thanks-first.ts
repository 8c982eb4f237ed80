import { bodyOf } from '../body';
import { without } from '../edits';
import type { Transformation } from '../transformation';

/** Thanks to somebody by name, for something. */
const THANKS =
  /^(?:(?:[Aa] )?(?:[Bb]ig|[Hh]uge|[Ss]pecial|[Mm]any) )?(?:[Tt]hank you|[Tt]hanks)(?: so much| to)?,? (?:to )?(?:@[\p{L}\p{N}_]+|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?|our (?!(?:partner|sponsor)s?\b)\p{L}+(?: \p{L}+)?) (?:for|who) \S/u;
const OWN = /\b(?:we|our|my|i|i['’]m|we['’]re|we['’]ve)\b/i;

/** The guest who thanks before he tells is heard to the end. */
export default {
  id: 'thanks-first',
  title: 'Puts the thanks before the news',
  apply: (facts) => {
    const { sentences, text } = facts;
    const [first] = sentences;
    const at = sentences.findIndex((sentence) => THANKS.test(bodyOf(sentence, facts)?.text ?? ''));
    const thanks = sentences[at];
    const body = thanks && bodyOf(thanks, facts);
    if (!first || at < 1 || at > 3 || !thanks || !body || first.line !== thanks.line || !OWN.test(first.text))
      return text;
    if (sentences.slice(0, at).some(({ text: said }) => /^(?:hi|hello|hey|dear)\b/i.test(said))) return text;
    const opening = bodyOf(first, facts)?.start ?? first.start;
    const said = text.slice(body.start, body.close);
    const ended = /[.!?…]$/.test(said) ? said : `${said}.`;
    const rest = without(text, [{ start: body.start, end: body.close }]);
    return `${rest.slice(0, opening)}${ended} ${rest.slice(opening)}`.trimEnd();
  },
  examples: [
    [
      'We hit 500 loaves! Thanks to Noor for the late nights.',
      'Thanks to Noor for the late nights. We hit 500 loaves!',
    ],
    [
      'Thanks to Noor for the late nights. We hit 500 loaves!',
      'Thanks to Noor for the late nights. We hit 500 loaves!',
    ],
    ['We hit 500 loaves! Thanks for reading.', 'We hit 500 loaves! Thanks for reading.'],
  ],
} satisfies Transformation;
