import { bodyOf } from '../body';
import { type Edit, edited } from '../edits';
import type { Transformation } from '../transformation';

const BAIT =
  /^(?:please |so |and )*(?:re-?tweet|rt|like|share|repost)(?: (?:this|this post|and share|& share))? to (thank|say thank you to|say thanks to|show (?:your |some )?(?:thanks|appreciation) (?:to|for)|congratulate|wish) (?=\S)/i;
const WISHED = /^(.{2,60}?) (?:a )?(?:very )?(happy (?:birthday|anniversary|new year|retirement))$/i;

/** What the call wants others to say, said by its author. */
function said(clause: string): string | undefined {
  const [lead, verb = ''] = BAIT.exec(clause) ?? [];
  if (!lead) return undefined;
  const rest = clause.slice(lead.length).replace(/[\s!.…]+$/, '');
  if (/^wish$/i.test(verb)) {
    const [, whom, wish] = WISHED.exec(rest) ?? [];
    return whom && wish ? `${wish[0]?.toUpperCase()}${wish.slice(1).toLowerCase()}, ${whom}` : undefined;
  }
  if (/^congratulate$/i.test(verb)) return `Congratulations to ${rest}`;
  return /\bfor$/i.test(verb) ? `Thank you for ${rest}` : `Thank you to ${rest}`;
}

/** Thanks that are given need nobody to pass them on. */
export default {
  id: 'bait-to-thanks',
  title: 'Thanks and congratulates instead of collecting thanks',
  apply: (facts) => {
    const edits: Edit[] = [];
    for (const sentence of facts.sentences) {
      const body = bodyOf(sentence, facts);
      const text = body && said(body.text);
      if (body && text) edits.push({ start: body.start, end: body.end, text });
    }
    return edited(facts.text, edits);
  },
  examples: [
    ['RT to thank the night crew of ward 6!', 'Thank you to the night crew of ward 6!'],
    ['Like and share to wish Ana a happy birthday', 'Happy birthday, Ana'],
    ['RT to support the night crew', 'RT to support the night crew'],
  ],
} satisfies Transformation;
