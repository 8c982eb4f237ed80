import { nounPhrases, terms } from '../../language';
import { bodyOf } from '../body';
import { capitalised, type Edit, edited } from '../edits';
import { offers, RUN_UP } from '../orders';
import { inPlace } from '../pointing';
import type { Transformation } from '../transformation';

/** "Visit us at booth 6": what is asked for there would hang in the air without the visit. */
const US = new RegExp(
  `^${RUN_UP}(?:visit|see|meet|find|catch|come (?:and )?(?:see|visit|find|meet)|stop by and see|drop by and see|swing by and see) (us|me)(?: live)?(?: today| tonight| tomorrow)? (?=(?:at|in|on) \\S|@)(?!.* (?:to|for|and) )`,
  'i',
);
/** "Stream the film now on …": a thing, and where it is. */
const THING = new RegExp(
  `^${RUN_UP}(?:stream|watch|find|see|hear|catch|buy|shop|grab|order|listen to|get|tune in to|tune into|pick up) ((?:our|my|the|this|these|all)\\b.*?),?(?: (now|live|today|tonight))?(?: exclusively)? ((?:on|at|in|@) (?:@|#|the\\b|our\\b|\\p{Lu}|\\d).*)$`,
  'iu',
);

/** The thing with a verb of its own: "The Moth and other films are now on …". */
function isThere(clause: string): string | undefined {
  const [, thing, when, place] = THING.exec(clause) ?? [];
  if (
    !thing ||
    !place ||
    /^\S+ (?:how|why|what|where)\b/i.test(place) ||
    / (?:to|and|so|for|before|while) /i.test(place)
  )
    return undefined;
  const phrase = nounPhrases(thing)[0];
  if (
    phrase?.start !== 0 ||
    phrase.end !== thing.length ||
    terms(thing).some(({ tags }) => tags.has('Verb') && !tags.has('Participle') && !tags.has('PastTense'))
  )
    return undefined;
  if (/\b(?:and|to|of your|live|next|on|at)\b|\d/i.test(thing)) return undefined;
  return `${capitalised(thing)} ${phrase.plural ? 'are' : 'is'} ${when ? `${when} ` : ''}${place}`;
}

/** A place is news; being sent there is an errand. */
export default {
  id: 'order-to-place',
  title: 'Says where it is instead of sending people there',
  apply: (facts) => {
    if (!offers(facts)) return facts.text;
    const edits: Edit[] = [];
    for (const sentence of facts.sentences) {
      const body = bodyOf(sentence, facts);
      if (!body || sentence.ending === '?') continue;
      const us = US.exec(body.text);
      const there = us
        ? `${us[1]?.toLowerCase() === 'me' ? 'I’m' : 'We’re'} ${body.text
            .slice(us[0].length)
            .replace(/^@(?= )/, 'at')
            .replace(/^(?=@)/, 'at ')}`
        : isThere(body.text);
      if (there) edits.push(inPlace(body, there, facts));
    }
    return edited(facts.text, edits);
  },
  examples: [
    ['Visit us at booth 6. https://a.example/b', 'We’re at booth 6. https://a.example/b'],
    ['Our new film is done. Stream the film now on @harbour', 'Our new film is done. The film is now on @harbour'],
    [
      'Visit us at booth 6 to try our kettles. https://a.example/b',
      'Visit us at booth 6 to try our kettles. https://a.example/b',
    ],
  ],
} satisfies Transformation;
