import { fauxPas } from '../../rule';
import { isOneWay } from '../one-way';

/** In a longer text the link is the smaller part. */
const LONGEST = 60;

export default fauxPas({
  id: 'link-from-nobody',
  kind: 'broadcast',
  title: 'A title and a link, no word of yours',
  why: 'A link without context asks people to leave the room without saying what they would find.',
  notWhen: 'You post to a feed that people follow for its links, such as a release log.',
  source: 'Hutto 2013 on broadcasting; Buffer 2025 on posts that hold little but a link',
  strength: 'moderate',
  message: 'A title and a link, and you’ve walked on. Say in a line what you found behind it, and for whom.',
  severity: 2,
  confidence: 0.9,
  *check(facts) {
    const { tokens, links, words } = facts;
    const [link] = links;
    if (!link || words.length < 4 || words.length > LONGEST || !isOneWay(facts)) return;
    // A house that says "we", an order, a label and labels behind the link have rules of their own.
    if (facts.persons.we.length > 0 || facts.hits('orders').length + facts.hits('order-to-read').length > 0) return;
    const at = tokens.indexOf(link);
    const [before, after] = [tokens[at - 1], tokens.slice(at + 1).find(({ kind }) => kind !== 'newline')];
    if (before?.text !== ':' && after?.kind !== 'hashtag') yield link;
  },
  examples: {
    flags: [
      'Ten knots every sailor should know ⟦https://knots.example/ten⟧',
      'New opening hours for the county archive from March. ⟦https://archive.example/hours⟧',
      'What your tomatoes tell you about your soil. Nine signs, with pictures. ⟦https://soil.example⟧',
    ],
    passes: [
      'I finally understood the bowline thanks to the drawings here https://knots.example/ten',
      'Does anybody tie these at sea? https://knots.example/ten',
      'Ten knots every sailor should know.',
    ],
  },
});
