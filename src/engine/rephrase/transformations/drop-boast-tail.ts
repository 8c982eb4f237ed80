import { bodyOf, partsOf } from '../body';
import { without } from '../edits';
import type { Transformation } from '../transformation';

/** ", further strengthening our position …", ", driving innovation and growth": tacked on behind the news, and news of nothing. */
const TAIL =
  /, (?:thereby |thus |further )?(?:(?:strengthening|cementing|reinforcing|solidifying|reflecting|showcasing|underscoring|demonstrating|highlighting) (?:our|its|their) (?:\p{Ll}+ ){0,2}(?:position|commitment|dedication|reputation|status|leadership|passion|focus|mission|vision|place)\b[\p{Ll} ,’'-]*|(?:creating|driving|unlocking|fostering|accelerating|empowering|enabling) (?:\p{Ll}[\p{Ll}’'-]* ){0,6}(?:paradigms|innovation|growth|excellence|synergies|transformation|success|possibilities)\b[\p{Ll} ,’'-]*)$/u;

/** Fewer words in front of it would be no sentence. */
const FEWEST = 5;

/** What was done tells how much somebody cares; the tail behind it only claims it. */
export default {
  id: 'drop-boast-tail',
  title: 'Leaves out the boast behind the news',
  apply: (facts) => {
    const bodies = facts.sentences.flatMap((sentence) => bodyOf(sentence, facts) ?? []).flatMap(partsOf);
    const cuts = bodies.flatMap(({ text, start, end }) => {
      const tail = TAIL.exec(text);
      const stands = tail && text.slice(0, tail.index).split(' ').length >= FEWEST;
      return stands ? [{ start: start + tail.index, end }] : [];
    });
    return without(facts.text, cuts);
  },
  examples: [
    [
      'We’ve mended the second kiln, further strengthening our position as the region’s premier pottery.',
      'We’ve mended the second kiln.',
    ],
    ['Our loom now runs on tide power, driving innovation and growth.', 'Our loom now runs on tide power.'],
    ['We talk about driving growth.', 'We talk about driving growth.'],
    ['The storm passed, strengthening our roof of 1902.', 'The storm passed, strengthening our roof of 1902.'],
  ],
} satisfies Transformation;
