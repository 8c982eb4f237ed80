import type { Facts } from '../../facts/facts';
import type { Sentence } from '../../facts/sentences';
import { bodyOf, inner, isLowerCase } from '../body';
import { type Edit, edited } from '../edits';
import type { Transformation } from '../transformation';

const MORE =
  /^(?:(?:to )?(?:learn|read|know|find out|discover|see|hear) (?:more|the (?:full|whole) (?:story|article|post))|for (?:more|further|full) (?:info|information|details)(?:,? (?:visit|see|go to|click|check))?|click (?:here|the link|the link below|on the link)|(?:tap|hit|follow) the link(?: below)?|get (?:more )?(?:the )?details|(?:find|get) out more)(?: (?:about it|here|now|below|today|at|on|in|via|by clicking|by visiting|click(?:ing)? here|the link))*(?: (?:here|at|via|below))?$/i;
const NAMED =
  /\b(report|video|story|guide|recording|slides|list|tips|article|interview|podcast|episode|survey|blog|study|recipe|map|programme|program|schedule)\b/i;
const OWN = /\b(?:our|my|the|new|this|her|his|their|full)\b/i;

/** "Learn more in our blog": there is more in it. */
const MORE_IN =
  /^(?:please )?(?:learn|find out|read|discover|see|know|hear) more (?=(?:in|at|on|from|through|about|with|via) \S)/i;
const WHY = /^(?:see|find out|learn|read|discover) (why|how)(?: here| below)?$/i;

/** The nearest thing that a link may lead to, in the sentence before. */
function namedIn(sentence: Sentence | undefined): string | undefined {
  if (!sentence || !OWN.test(sentence.text)) return undefined;
  const noun = NAMED.exec(sentence.text)?.[1];
  return noun === noun?.toLowerCase() ? noun : undefined;
}

function pointer(facts: Facts, sentence: Sentence): string {
  const noun = namedIn(facts.sentences[sentence.index - 1]);
  if (!noun || noun === 'blog') return 'More here:';
  return `The ${noun} ${/s$/.test(noun) ? 'are' : 'is'} here:`;
}

/** "Learn more" is on every button; saying what is behind the link is half the invitation. */
export default {
  id: 'name-the-link',
  title: 'Says what is behind the link',
  apply: (facts) => {
    const small = isLowerCase(facts);
    const edits: Edit[] = [];
    for (const sentence of facts.sentences) {
      const body = bodyOf(sentence, facts);
      if (!body || sentence.ending === '?') continue;
      const more = MORE_IN.exec(body.text);
      if (
        more &&
        !MORE.test(body.text) &&
        !/\band \p{L}+ (?:your|our|the|an?|more|to)\b/iu.test(body.text) &&
        !/^(?:at|on|via) (?:https?:|www\.)/i.test(body.text.slice(more[0].length))
      ) {
        const said = `There’s more ${body.text.slice(more[0].length)}`;
        edits.push({ start: body.start, end: body.end, text: small ? inner(said) : said });
        continue;
      }
      // "Learn more at example.org": the link is the last of the words.
      const link = body.link ?? sentence.tokens.find((token) => token.kind === 'link' && token.end === body.end);
      if (!link) continue;
      const asks = facts.text
        .slice(body.start, link.start)
        .replace(/[\s:!.,–—>→-]+$/, '')
        .replace(/\s*(?:👉|➡️?|👇|⬇️?)$/u, '');
      const why = WHY.exec(asks)?.[1]?.toLowerCase();
      if (!why && !MORE.test(asks)) continue;
      const text = why ? `Here’s ${why}:` : pointer(facts, sentence);
      edits.push({ start: body.start, end: link.start, text: `${small ? inner(text) : text} ` });
    }
    return edited(facts.text, edits);
  },
  examples: [
    [
      'We counted 90 allotments. Learn more: https://a.example/a',
      'We counted 90 allotments. More here: https://a.example/a',
    ],
    [
      'Our report on tides took a year. Read more at https://a.example/t',
      'Our report on tides took a year. The report is here: https://a.example/t',
    ],
    [
      'Spam is up again. Learn more in our post blog: https://a.example/s',
      'Spam is up again. There’s more in our post blog: https://a.example/s',
    ],
    ['We learn more every year at https://a.example/t', 'We learn more every year at https://a.example/t'],
  ],
} satisfies Transformation;
