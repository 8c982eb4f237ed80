import { terms } from '../../language';
import { bodyOf } from '../body';
import { edited } from '../edits';
import type { Transformation } from '../transformation';

/** "Our May letter is out": the paper round what there is to tell. */
const WRAPPER =
  /^(?:(?:our|my) (?:[\p{L}\p{N}]+ ){0,3}(?:newsletter|letter|episode|issue|blog|blog post|post|report|podcast|video|guide|article|paper|study|survey|magazine|zine|story))(?= (?:is|['’]s)? ?(?:here|out|live|up|online|available|now available|out now|finally here|now out|now live)$)/iu;
const FEWEST = 3;

/** What happened is news; that it was written down is not. */
export default {
  id: 'substance-first',
  title: 'Says first what happened, then where it was written down',
  apply: (facts) => {
    const [first, second, third] = facts.sentences;
    const wrap = first && bodyOf(first, facts);
    const told = second && bodyOf(second, facts);
    const named = wrap && WRAPPER.exec(wrap.text)?.[0];
    if (!first || !second || !wrap || !told || !named || wrap.link || first.line !== second.line) return facts.text;
    if (second.ending === '?' || second.words.length < FEWEST || wrap.start > 0) return facts.text;
    if (third && third.line === second.line && third.words.length > 0) return facts.text;
    const story = terms(told.text);
    if (!/^(?:we|i)$/i.test(story[0]?.text ?? '') || !story.some(({ tags }) => tags.has('PastTense')))
      return facts.text;
    const small = `${named[0]?.toLowerCase()}${named.slice(1)}`;
    return edited(facts.text, [
      { start: wrap.start, end: told.start, text: '' },
      {
        start: told.end,
        end: told.link ? told.link.start : told.close,
        text: `. There’s more in ${small}${told.link ? ': ' : '.'}`,
      },
    ]);
  },
  examples: [
    [
      'Our May letter is out! We mended 40 prams. https://a.example/l',
      'We mended 40 prams. There’s more in our May letter: https://a.example/l',
    ],
    [
      'My podcast is live. I rowed to the lighthouse and back.',
      'I rowed to the lighthouse and back. There’s more in my podcast.',
    ],
    ['Our May letter is out! Which pram would you mend?', 'Our May letter is out! Which pram would you mend?'],
  ],
} satisfies Transformation;
