import { bodyOf, inner, isLowerCase, tailOf } from '../body';
import { type Dictated, dictatedIn } from '../dictated';
import { capitalised, type Edit, edited } from '../edits';
import type { Transformation } from '../transformation';

/** What people get for it: "… and I’ll send it", "… to get my guide", "… if you want it". */
const AND = /^,? (?:and|&) (?=(?:i|we|(?:my|our) (?:\p{L}+ ){0,2}\p{L}+)(?:['’]ll| will| can)\b)/iu;
const TO_GET = /^ (?:to get|for|to receive) (?=(?:my|our|the|a|an|your)\b)/i;
const IF = /^ (?=if (?:you|u)\b)/i;
/** "… or message us for a quote": the other way to ask needs no word. */
const OR = /^,? or (?=(?:just |simply )?(?:message|dm|call|ring|text|e-?mail|send|click|tap|contact|pop|drop|fill)\b)/i;
/** The clause with the order said as an offer, where there is one. */
function askingFor(clause: string, us: string, small: boolean): string | undefined {
  const dictated = dictatedIn(clause);
  const said = dictated && asking(clause.slice(dictated.front.length + dictated.order.length), dictated, us);
  return said && (dictated.front || small) ? dictated.front + inner(said) : said;
}

function asking(rest: string, dictated: Dictated, us: string): string | undefined {
  const or = dictated.aside ? undefined : OR.exec(rest);
  if (or) return capitalised(rest.slice(or[0].length));
  if (dictated.aside) {
    const opening = / (?:me|us)\b/i.test(dictated.opening) ? dictated.opening : `${dictated.opening} ${us}`;
    return /^(?: x{1,3})?$|^ (?:to|for|and|if|or)\b/i.test(rest) ? opening + rest : undefined;
  }
  const and = AND.exec(rest);
  if (and) return `Ask below and ${rest.slice(and[0].length)}`;
  const get = TO_GET.exec(rest);
  if (get) return `If you’d like ${rest.slice(get[0].length).replace(/^your\b/i, 'the')}, ask below`;
  return IF.test(rest) ? `Ask below${rest}` : undefined;
}

/** A word to give back makes a queue; whoever may ask in his own words is talked to. */
export default {
  id: 'dictated-to-ask',
  title: 'Lets people ask in their own words',
  apply: (facts) => {
    const edits: Edit[] = [];
    const small = isLowerCase(facts);
    const us = facts.persons.i.length > facts.persons.we.length ? 'me' : 'us';
    for (const sentence of facts.sentences) {
      const whole = bodyOf(sentence, facts);
      const body = whole && tailOf(whole);
      const said = body && askingFor(body.text, us, small);
      if (body && said)
        edits.push({
          start: body.start,
          end: body.end,
          text: small || dictatedIn(body.text)?.front ? said : capitalised(said),
        });
    }
    return edited(facts.text, edits);
  },
  examples: [
    ['Comment "CRUST" below and I’ll send you my rye sheet!', 'Ask below and I’ll send you my rye sheet!'],
    ['Want the pattern? Comment WOOL and I will send it.', 'Want the pattern? Ask below and I will send it.'],
    ['Like + comment "WOOL" to get my pattern.', 'If you’d like my pattern, ask below.'],
    ['DM me "READY" to join my knitting night.', 'DM me to join my knitting night.'],
    ['Two looms left, comment LOOM and we’ll write to you', 'Two looms left, ask below and we’ll write to you'],
    ['two looms left 🧶 comment loom if you want one', 'two looms left 🧶 comment loom if you want one'],
    ['two looms left 🧶 comment LOOM and i’ll write', 'two looms left 🧶 ask below and i’ll write'],
    ['Comment LOOM or message us for a price.', 'Message us for a price.'],
    ['DM "LOOM" for a price.', 'DM us for a price.'],
    ['Say YES if you want the recipe.', 'Ask below if you want the recipe.'],
    ['Comment on our plan by Friday.', 'Comment on our plan by Friday.'],
    ['They say NO and I will ask again.', 'They say NO and I will ask again.'],
  ],
} satisfies Transformation;
