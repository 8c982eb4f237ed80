import { bodyOf } from '../body';
import { without } from '../edits';
import type { Transformation } from '../transformation';

/** A limit, a slip or work that is not done, owned by whoever writes. */
const ADMITS =
  /^(?:i (?:failed|got it wrong|was wrong|messed up|still don['’]t know|nearly gave up|almost gave up|burned|burnt|lost)\b|my first (?:attempt|version|try)\b|we got (?:this|it) wrong\b|i['’]m (?:still )?(?:no expert|not (?:an expert|a developer|a designer|sure))\b)/iu;
/** A claim that sounds taller where it stands first. */
const CLAIM =
  /\b(?:beats?|wins?|is (?:everything|key|power|the best)|always|never|success|failure|secret|must|mindset|the only way)\b/i;
const FEWEST = 4;

/** Who says first what went wrong is believed in the rest. */
export default {
  id: 'honest-first',
  title: 'Puts what went wrong before the moral of it',
  apply: (facts) => {
    const { sentences, text } = facts;
    const [claim, admitted] = sentences;
    const moral = claim && bodyOf(claim, facts);
    const slip = admitted && bodyOf(admitted, facts);
    if (!claim || !admitted || !moral || !slip || claim.line !== admitted.line || moral.start > 0) return text;
    if (claim.ending === '?' || admitted.ending === '?' || slip.link || admitted.words.length < FEWEST) return text;
    if (!CLAIM.test(moral.text) || !ADMITS.test(slip.text)) return text;
    const said = text.slice(slip.start, slip.close);
    const ended = /[.!?…]$/.test(said) ? said : `${said}.`;
    const rest = without(text, [{ start: slip.start, end: slip.close }]);
    return `${ended} ${rest.trimStart()}`.trimEnd();
  },
  examples: [
    ['Grit beats talent. I failed my bar exam twice.', 'I failed my bar exam twice. Grit beats talent.'],
    [
      'Patience wins. My first attempt burned down the shed. Ask my aunt.',
      'My first attempt burned down the shed. Patience wins. Ask my aunt.',
    ],
    ['Grit beats talent. It still amazes me.', 'Grit beats talent. It still amazes me.'],
    ['We rowed out. I lost an oar.', 'We rowed out. I lost an oar.'],
  ],
} satisfies Transformation;
