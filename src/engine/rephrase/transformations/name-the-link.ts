import { bodyOf, inner, isLowerCase, tailOf } from '../body';
import { type Edit, edited } from '../edits';
import { RUN_UP } from '../orders';
import { inPlace, leadingTo, pointer } from '../pointing';
import type { Transformation } from '../transformation';

const MORE = new RegExp(
  `^${RUN_UP}(?:(?:to )?(?:learn|read|know|find out|discover|see|hear|explore|view|get) (?:more|the (?:full|whole|complete) (?:story|article|post|details)|full (?:story|article|details))|for (?:more|further|full) (?:info|information|details|on this)(?:,? (?:please )?(?:visit|see|go to|click|check(?: out)?|head to))?|(?:more|further|full) (?:info|information|details)|(?:all )?(?:the )?details|click(?: here| (?:on )?(?:the|this) link(?: below)?)?(?: (?:to|and) (?:learn|read|know|see|find out|discover) more)?|(?:tap|hit|follow|visit|see|check(?: out)?|use) (?:the|this) link(?: below)?|get (?:more )?(?:the )?(?:details|info|information)|(?:find|get|check) out more|read (?:on|(?:the |our |my )?(?:full|whole) (?:story|article|post)))(?: (?:info|information|details|about (?:it|this|that)|here|now|below|today|at|on|in|via|by clicking|by visiting|click(?:ing)? here|the link))*(?: (?:here|at|via|below))?$`,
  'i',
);
/** "Learn more in our blog": there is more in it. */
const MORE_IN =
  /^(?:please )?(?:(?:learn|find out|read|discover|see|know|hear|explore) (?:all )?more (?=(?:in|at|on|from|through|about|via) \S)|(?:learn|find out|read|hear)(?: all)? (?=about \S))/i;
const WHY = /^(?:see|find out|learn|read|discover) (why|how)(?: here| below)?$/i;

/** "Learn more" is on every button; saying what is behind the link is half the invitation. */
export default {
  id: 'name-the-link',
  title: 'Says what is behind the link',
  apply: (facts) => {
    const small = isLowerCase(facts);
    const edits: Edit[] = [];
    for (const sentence of facts.sentences) {
      const whole = bodyOf(sentence, facts);
      const body = whole && tailOf(whole);
      if (!body || sentence.ending === '?') continue;
      const more = MORE_IN.exec(body.text);
      if (
        more &&
        body.link &&
        !MORE.test(body.text) &&
        !/\band \p{L}+ (?:your|our|the|an?|more|to)\b/iu.test(body.text) &&
        !/^(?:at|on|via) (?:https?:|www\.)/i.test(body.text.slice(more[0].length))
      ) {
        edits.push(inPlace(body, `There’s more ${body.text.slice(more[0].length)}`, facts));
        continue;
      }
      // "Learn more at example.org": the link is the last of the words.
      const link = body.link ?? sentence.tokens.find((token) => token.kind === 'link' && token.end === body.end);
      if (!link) continue;
      const asks = facts.text
        .slice(body.start, link.start)
        .replace(/[\s:!.,–—>→↓|~-]+$/, '')
        .replace(/\s*(?:👉|➡️?|👇|🔽|⬇️?|▶️?|🔗)+$/u, '');
      const why = WHY.exec(asks)?.[1]?.toLowerCase();
      if (!why && !MORE.test(asks)) continue;
      const text = why ? `Here’s ${why}:` : pointer(facts, facts.sentences[sentence.index - 1], sentence.text);
      const gap = facts.text.slice(Math.min(body.close, link.start), link.start);
      edits.push({ start: body.start, end: link.start, text: leadingTo(small ? inner(text) : text, gap) });
    }
    return edited(facts.text, edits);
  },
  examples: [
    [
      'We counted 90 allotments. Learn more: https://a.example/a',
      'We counted 90 allotments. You’ll find more at https://a.example/a',
    ],
    [
      'We counted 90 allotments.\n\nGet more info here 👉 https://a.example/a',
      'We counted 90 allotments.\n\nYou’ll find more at https://a.example/a',
    ],
    [
      'Our report on tides took a year. Read more at https://a.example/t',
      'Our report on tides took a year. You’ll find the report at https://a.example/t',
    ],
    [
      'Spam is up again. Learn more in our post blog: https://a.example/s',
      'Spam is up again. There’s more in our post blog: https://a.example/s',
    ],
    ['More here: https://a.example/t', 'More here: https://a.example/t'],
    ['We learn more every year at https://a.example/t', 'We learn more every year at https://a.example/t'],
  ],
} satisfies Transformation;
