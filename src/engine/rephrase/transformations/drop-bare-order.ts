import { bodyOf } from '../body';
import { without } from '../edits';
import type { Transformation } from '../transformation';

const BARE =
  /^(?:so |please |and )?(?:shop|buy|order|pre-?order|book|grab yours|get yours|get it|register|sign up|apply|download|click|don['’]t wait)(?: (?:it|yours|one))?(?: (?:now|today|here|online|asap|right now))*$/i;

/** "Buy now" with nothing to follow is only a voice raised. */
export default {
  id: 'drop-bare-order',
  title: 'Leaves out orders that lead nowhere',
  apply: (facts) => {
    const cuts = facts.sentences.flatMap((sentence) => {
      const body = bodyOf(sentence, facts);
      if (!body || body.link || sentence.ending === '?' || !BARE.test(body.text)) return [];
      // A siren in front goes with it.
      const [first] = sentence.tokens;
      return [{ start: first?.kind === 'emoji' ? first.start : body.start, end: body.close }];
    });
    return cuts.length < facts.sentences.length ? without(facts.text, cuts) : facts.text;
  },
  examples: [
    ['🚨 Buy now! Our new planner is here.', 'Our new planner is here.'],
    [
      'Our new planner is here. Order today: https://a.example/p',
      'Our new planner is here. Order today: https://a.example/p',
    ],
    ['Buy the blue one now.', 'Buy the blue one now.'],
  ],
} satisfies Transformation;
