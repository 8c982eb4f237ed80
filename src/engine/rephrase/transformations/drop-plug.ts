import { bodyOf } from '../body';
import { without } from '../edits';
import type { Transformation } from '../transformation';

const WHAT =
  '(?:my|our) (?:own |new |other |youtube )*(?:channel|page|profile|blog|covers?|videos?|music|songs?|content|work|site|shop)';
const PLUG = new RegExp(
  `^(?:(?:so|and|also|oh|btw|by the way|please|plz|pls|p\\.?s\\.?)[,:]? )*(?:(?:please|plz|pls|feel free to|don['’]t forget to|come|go) )*(?:check(?: out)?|visit|see|look at|subscribe to|follow|watch|listen to|support|have a look at|take a look at) ${WHAT}(?: (?:too|out|as well|please|plz|pls|also|if (?:you|u) (?:want|like|have time|have a minute)|for more|thanks|and (?:please )?subscribe))*$`,
  'i',
);
const OWN = new RegExp(`\\b${WHAT}\\b`, 'i');
const FEWEST = 5;

/** After something worth hearing, a word for oneself takes it back. */
export default {
  id: 'drop-plug',
  title: 'Leaves out the word for one’s own at the end',
  apply: (facts) => {
    const { sentences, text } = facts;
    const plugs = sentences.flatMap((sentence) => {
      const body = bodyOf(sentence, facts);
      // Behind a number it is a step of something: its number would stand there alone.
      const isStep = /^\s*\d/.test(sentence.text);
      return sentence.index > 0 && body && !body.link && !isStep && PLUG.test(body.text) ? [{ sentence, body }] : [];
    });
    const rest = sentences.filter((sentence) => !plugs.some((plug) => plug.sentence === sentence));
    const told = rest.reduce((sum, { words }) => sum + words.length, 0);
    // Where the rest is about one's own too, it is what the draft is for.
    if (plugs.length === 0 || told < FEWEST || rest.some((sentence) => OWN.test(sentence.text))) return text;
    return without(
      text,
      plugs.map(({ body }) => ({ start: body.start, end: body.close })),
    );
  },
  examples: [
    ['The second verse gets me every time. Check out my channel too!', 'The second verse gets me every time.'],
    ['A flat file sharpens it in a minute. Btw please visit my blog', 'A flat file sharpens it in a minute.'],
    ['My channel is about looms. Check out my channel!', 'My channel is about looms. Check out my channel!'],
    ['Check out my covers of old sea songs!', 'Check out my covers of old sea songs!'],
  ],
} satisfies Transformation;
