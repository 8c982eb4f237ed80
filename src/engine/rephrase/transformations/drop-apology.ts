import { bodyOf, isLowerCase } from '../body';
import { capitalised, type Edit, edited, without } from '../edits';
import type { Transformation } from '../transformation';

const SORRY =
  "(?:(?:i['’]m |we['’]re )?(?:so |really )?sorry (?:for|about) (?:the |this |all the )?(?:spam|spamming|plug|shameless plug|self[- ]promo(?:tion)?|advertis\\w+|ad)(?: (?:y['’]?all|guys|everyone|everybody))?|i (?:know|realise|realize) (?:you (?:all |guys )?(?:hate|don['’]t (?:like|want))[^,.!?]{0,30}|this is (?:dumb|silly|stupid|annoying|spam)|it['’]s annoying|(?:no one|nobody) (?:will|is going to) read this|my \\w+ is unworthy[^,.!?]{0,40})|(?:no one|nobody) (?:will|is going to) (?:read|see) this|not to (?:spam|plug|self[- ]promote))";
const FRONT = new RegExp(`^${SORRY}[,.]?\\s*(?:,|but|however|and)[,]?\\s+(?:but )?(?=\\S)`, 'i');
const WHOLE = new RegExp(`^${SORRY}$`, 'i');

/** Who brings something worth having has nothing to be sorry for; and without the sorry it is worth having. */
export default {
  id: 'drop-apology',
  title: 'Leaves out the sorry before the thing itself',
  apply: (facts) => {
    const small = isLowerCase(facts);
    const edits: Edit[] = [];
    const cuts: { start: number; end: number }[] = [];
    for (const sentence of facts.sentences) {
      const body = bodyOf(sentence, facts);
      if (!body) continue;
      const front = FRONT.exec(body.text);
      if (front) {
        const rest = body.text.slice(front[0].length);
        edits.push({ start: body.start, end: body.end, text: small ? rest : capitalised(rest) });
      } else if (WHOLE.test(body.text) && facts.sentences.length > 1) cuts.push({ start: body.start, end: body.close });
    }
    return edits.length > 0 ? edited(facts.text, edits) : without(facts.text, cuts);
  },
  examples: [
    ['Sorry for the spam but my EP is on my page', 'My EP is on my page'],
    ['I know this is dumb, but I built a tide clock', 'I built a tide clock'],
    ['Sorry, your parcel is late. It comes on Friday.', 'Sorry, your parcel is late. It comes on Friday.'],
  ],
} satisfies Transformation;
