import { sceneOf } from '../../questions/scene';
import { bodyOf } from '../body';
import { edited } from '../edits';
import { readerQuestion } from '../reader-questions';
import type { Transformation } from '../transformation';

const VAGUE =
  /^(?:(?:so|and|but),? )?(?:what do (?:you|u)(?: guys| all)? think(?: (?:about|of) (?:it|this|that))?|(?:any |your )?thoughts|any (?:feedback|ideas|comments|opinions)|what are your thoughts(?: on (?:it|this|that))?|what(?:['’]s| is) your (?:opinion|take)(?: on (?:it|this|that))?|let (?:me|us) know (?:what (?:you|u) think|your thoughts)|tell (?:me|us) what (?:you|u) think)$/i;

/** "Thoughts?" leaves all the work to the others; one thing to think of is answered. */
export default {
  id: 'sharpen-question',
  title: 'Asks about one thing instead of everything',
  apply: (facts, reading) => {
    const vague = facts.sentences
      .map((sentence) => bodyOf(sentence, facts))
      .find((body) => body && VAGUE.test(body.text));
    if (!vague) return facts.text;
    const question = readerQuestion(sceneOf(facts, reading));
    return question ? edited(facts.text, [{ start: vague.start, end: vague.close, text: question }]) : facts.text;
  },
  examples: [
    ['Our kiln timer is ready. Any feedback?', 'Our kiln timer is ready. What would you want our kiln timer to do?'],
    ['Which tram do you take?', 'Which tram do you take?'],
  ],
} satisfies Transformation;
