import { fauxPas } from '../../rule';
import { baits } from '../pitch';

/** "Please send a picture" begs for nothing. */
const SENT =
  /^ ?(?:\p{L}+ ){0,2}(?:pics?|pictures?|photos?|messages?|dms?|cvs?|resumes?|e-?mails?|links?|notes?|details)\b/iu;

export default fauxPas({
  id: 'begging',
  kind: 'spam',
  title: 'Begs strangers',
  why: 'People give to those they know, or to a cause with a name; a plea to everybody makes them look away.',
  notWhen: 'You are in need: say what happened and who vouches for it, and ask.',
  source: 'X platform manipulation policy, 2022; Meta exempts help and named causes',
  strength: 'moderate',
  message: 'A plea to everybody makes people look at their shoes. Tell one person what you need it for.',
  severity: 2,
  confidence: 0.8,
  lists: ['begging'],
  *check(facts) {
    for (const hit of baits(facts, 'begging')) {
      if (!SENT.test(facts.text.slice(hit.end))) yield hit;
    }
  },
  examples: {
    flags: [
      'Nobody listens to flutes, ⟦please listen to my⟧ song.',
      '⟦Please send me some⟧ bitcoin for a boat.',
      '⟦My PayPal is⟧ open, just saying.',
    ],
    passes: [
      'I need a hand with the piano on Saturday, there is stew.',
      'Raising money for the lifeboat crew, any amount helps.',
      'For a bath on Friday please send a photo of the coat first.',
      'Could you lend me your ladder?',
    ],
  },
});
