import { fauxPas } from '../../rule';
import { isImpersonal } from '../one-way';

/** With more words than this around the link there is a text, whatever one thinks of it. */
const TITLE = 40;

export default fauxPas({
  id: 'title-and-link',
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
    const { tokens, sentences, links, words } = facts;
    const [link] = links;
    if (!link || links.length > 1 || tokens.at(-1) !== link || sentences.length > 2) return;
    if (words.length < 4 || words.length > TITLE || facts.questions.length > 0 || !isImpersonal(facts)) return;
    const labelled = tokens.at(-2)?.text === ':';
    if (!labelled && facts.hits('orders').length + facts.hits('order-to-read').length === 0) yield link;
  },
  examples: {
    flags: [
      'Ten knots every sailor should know ⟦https://knots.example/ten⟧',
      'New opening hours for the county archive from March. ⟦https://archive.example/hours⟧',
      'Choir of St Anne in concert this Advent ⟦https://stanne.example⟧',
    ],
    passes: [
      'I finally understood the bowline thanks to the drawings here https://knots.example/ten',
      'Which of these knots do you tie at sea? https://knots.example/ten',
      'Ten knots every sailor should know. The third one saved our mast in a storm off Brest. https://knots.example/ten The drawings are public domain.',
    ],
  },
});
