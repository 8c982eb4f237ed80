import type { Facts } from '../../facts/facts';
import { nounPhrases } from '../../language';
import { bodyOf, partsOf } from '../body';
import { capitalised, type Edit, edited, without } from '../edits';
import type { Transformation } from '../transformation';

const HASTE =
  "hurry(?: up)?|act (?:now|fast|today|quickly)|be quick|do ?n[o’']?t (?:miss (?:out|it|this|this one|your chance)|wait|delay|sleep on (?:it|this)|hesitate|let it (?:pass|slip)[^.!?]{0,12})|don['’]t miss (?:out|it|this|this one|your chance)(?: on (?:it|this))?|you (?:won['’]t|don['’]t) want to miss (?:it|this|out)|what are you waiting for|(?:the )?(?:clock|time) is (?:ticking|running out)|last chance|now or never|go,? go,? go|before it['’]s too late|not to be missed|run,? don['’]t walk|(?:(?:they|it|these|(?:[a-z]+ )?(?:tickets|places|spaces|slots|spots|dates)|these (?:\\w+ )?\\w+)(?:['’](?:re|s)| are| is)? )(?:flying (?:out(?: of| the)?(?: the)?(?: door)?|off the shel(?:f|ves))|going (?:very |really )?fast|selling (?:very |really )?(?:fast|quickly))|(?:once|when) (?:they|it)(?:['’]?(?:re|s)| are| is) gone,? (?:they|it)(?:['’]?(?:re|s)| are| is) gone|book (?:early|now|soon|fast) to avoid (?:disappointment|missing out)";
const WHOLE = new RegExp(`^(?:(?:so|and|but),? )?(?:${HASTE})(?:[,!.… ]+(?:and |so )?(?:${HASTE}))*$`, 'i');
/** "… but hurry, it ends on Monday": the day says it. */
const AMONG = /\b(?:but|so|and) (?:please )?hurry(?: up)?[,:!–—-]?\s+(?=\S)/i;
/** "Last chance to get tickets" is said so on every day of the sale. */
const LAST_CHANCE =
  /^(?:(?:it['’]s |this is )?(?:your |the )?)?last chance to (?=(?:get|grab|book|buy|order|see|join|enter|register|sign up|apply)\b)/i;
const FRONT =
  /^(?:hurry(?: up)?|act now|quick|don['’]t (?:wait|delay|miss out)|last chance)(?:(?:[,!:–—-]+| and) *(?=\S)| (?=while\b))/i;
const TAIL = new RegExp(
  `\\s+do ?n[o’']?t miss out$|(?:\\s*[,;–—-]|\\s+(?:so|and))\\s*(?:so |and |but )?(?:${HASTE})$|\\s+before (?:it['’]s (?:too late|(?:all )?gone)|(?:they|it|we|tickets|places) (?:sells?|runs?|goe?s?) out|they(?:['’]re| are) (?:all )?gone)$`,
  'i',
);
const MISS = /^(?:so )?(?:don['’]t|do not) miss (?:out on )?(?=(?:our|the|my|this|these|your)\b)/i;
/** "Don't miss this moment": behind what is told elsewhere it only hurries. */
const EMPTY_MISS =
  /^(?:so )?(?:[Dd](?:on['’]t|o not)|[Yy]ou (?:won['’]t|don['’]t|wouldn['’]t) want to) miss (?:out on )?(?:this|these|your|the) (?:\p{Ll}+[ -]?){1,9}$/u;

/** "Don't miss our fair on Sunday" is "Our fair is on Sunday". */
function isOn(clause: string): string | undefined {
  const miss = MISS.exec(clause);
  if (!miss) return undefined;
  const rest = clause.slice(miss[0].length);
  const phrase = nounPhrases(rest)[0];
  if (phrase?.start !== 0) return undefined;
  const after = rest.slice(phrase.end);
  const verb = phrase.plural ? 'are' : 'is';
  const when = /^(?:,? )((?:on|at|this|next|from|until) .+|(?:tonight|tomorrow|today)\b.*)$/i.exec(after)?.[1];
  if (when) return `${capitalised(phrase.end ? rest.slice(0, phrase.end) : '')} ${verb} ${when}`;
  const terms = /^(?::| -| –) (ends .+)$/i.exec(after)?.[1];
  return terms ? `${capitalised(rest.slice(0, phrase.end))} ${terms}` : undefined;
}

/** "With 600 signed up, don't miss it": without its end it would be half a sentence. */
function stands(clause: string): boolean {
  return !/^(?:and |but |so )?(?:with|if|when|while|as|since|because|once|before|after)\b/i.test(clause);
}

/** Behind a link a mark would be copied with it. */
function endsInLink({ tokens }: Facts, at: number): boolean {
  return tokens.some(({ kind, end }) => kind === 'link' && end === at);
}

/** Hurry sells nothing that a date does not say better; dates and counts stay. */
export default {
  id: 'drop-urgency',
  title: 'Leaves out the hurry and keeps the dates',
  apply: (facts) => {
    const { sentences, text } = facts;
    const cuts: { start: number; end: number }[] = [];
    const edits: Edit[] = [];
    const bodies = sentences.flatMap((sentence) => bodyOf(sentence, facts) ?? []).flatMap(partsOf);
    for (const body of bodies) {
      const tail = TAIL.exec(body.text);
      const front = FRONT.exec(body.text);
      const among = AMONG.exec(body.text);
      const named =
        isOn(body.text) ?? (LAST_CHANCE.test(body.text) ? body.text.replace(LAST_CHANCE, 'You can still ') : undefined);
      // "Hurry before they’re gone!" is nothing but haste.
      const isHaste = WHOLE.test(body.text) || (tail !== null && WHOLE.test(body.text.slice(0, tail.index)));
      if (isHaste || (!named && !body.link && bodies.length > 1 && EMPTY_MISS.test(body.text)))
        cuts.push({ start: body.start, end: body.close });
      else if (named) edits.push({ start: body.start, end: body.end, text: named });
      else if (tail && stands(body.text.slice(0, tail.index)))
        cuts.push({
          start: body.start + tail.index,
          end: endsInLink(facts, body.start + tail.index) ? body.close : body.end,
        });
      else if (among) cuts.push({ start: body.start + among.index, end: body.start + among.index + among[0].length });
      else if (front) {
        const rest = body.text.slice(front[0].length);
        edits.push({ start: body.start, end: body.end, text: capitalised(rest) });
      }
    }
    return edits.length > 0 ? edited(text, edits) : without(text, cuts);
  },
  examples: [
    ['Hurry! Kiln slots close Friday.', 'Kiln slots close Friday.'],
    ['Jars at £2. Hurry while stocks last!', 'Jars at £2. While stocks last!'],
    ['Book at the mill before they sell out!', 'Book at the mill!'],
    ['Book at https://a.example/k before they’re gone!', 'Book at https://a.example/k'],
    ['Last chance to get your seat for Saturday!', 'You can still get your seat for Saturday!'],
    ['Don’t miss our plant fair on Sunday!', 'Our plant fair is on Sunday!'],
    ["Don't miss out on our sale: ends 2 June", 'Our sale ends 2 June'],
    ['Don’t miss this glorious moment. The kiln opens at 9.', 'The kiln opens at 9.'],
    ['The last six bowls are out, so don’t miss out!', 'The last six bowls are out!'],
    ['With six bowls left, don’t miss out.', 'With six bowls left, don’t miss out.'],
    ['Jars from £2, but hurry, it ends Monday!', 'Jars from £2, it ends Monday!'],
    ['Don’t delay, these jars are flying out the door!! Open till six.', 'Open till six.'],
    ['⏰ Last chance ⏰ Three places are left on our loom course.', '⏰ Three places are left on our loom course.'],
    ['The last jugs are on the shelf. Hurry before they’re gone!', 'The last jugs are on the shelf.'],
    ['Don’t miss out, our last two courses had a queue!', 'Our last two courses had a queue!'],
    ['Not many left: doors close at 9.', 'Not many left: doors close at 9.'],
    ['We had to hurry to the last train.', 'We had to hurry to the last train.'],
  ],
} satisfies Transformation;
