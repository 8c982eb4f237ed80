import type { Facts } from '../../facts/facts';
import { isOrder } from '../../language';
import { bodyOf, inner, isLowerCase } from '../body';
import { type Edit, edited } from '../edits';
import { OFFER_VERBS } from '../orders';
import type { Transformation } from '../transformation';

const LEADS: readonly (readonly [RegExp, string])[] = [
  [/^(?:do you )?(?:wanna) (?=\S)/i, 'If you want to '],
  [/^(?:do you )?want (?=\S)/i, 'If you want '],
  [/^(?:do you )?need (?=\S)/i, 'If you need '],
  [
    /^(?:do you |have you |you )?(?:have|got) (?=(?:a |any )?(?:questions?|problems?|ideas?|trouble)\b)/i,
    'If you have ',
  ],
  [
    /^(?:are you )?(?=(?:ready (?:to|for)|looking (?:for|to)|in need of|in the market for|keen to|eager to|hoping to|up for|in the mood for|worried about|interested in|struggling (?:with|to)|tired of|thinking (?:of|about)|dreaming of|planning (?:to|a|an|your)|new to|fed up with|bored of|curious about|missing)\b)/i,
    'If you’re ',
  ],
];
/** "Ever wondered what the fuss is about? Here …" */
const WONDER =
  /^(?:have you )?ever (wonder|wonder(?:ed)|wanted|dreamed|dreamt)(?:ed)? (?=(?:what|how|why|if|where|who|to|of|about)\b)/i;
const LONGEST = 20;
const ORDER = new RegExp(
  `^(?:please |now |then |just |come )*(?:${OFFER_VERBS}|check out|contact|call|visit|apply|use|ask us|talk to us|let us|click|learn)\\b`,
  'i',
);

/** The condition of a question that only leads into an offer. */
function conditionOf(question: string): string | undefined {
  const wonder = WONDER.exec(question);
  if (wonder) {
    const verb = wonder[1]?.toLowerCase() === 'wonder' ? 'wondered' : wonder[1]?.toLowerCase();
    return `If you’ve ever ${verb} ${question.slice(wonder[0].length)}`;
  }
  for (const [lead, condition] of LEADS) {
    const match = lead.exec(question);
    if (!match) continue;
    const rest = question.slice(match[0].length);
    return condition + (condition.endsWith('’re ') ? rest[0]?.toLowerCase() + rest.slice(1) : rest);
  }
  return undefined;
}

function answerTo(text: string, sells: boolean): string | undefined {
  if (/^let us\b/i.test(text)) return `you can ${text[0]?.toLowerCase()}${text.slice(1)}`;
  if (/^(?:here['’]s|here are|we|our|my|i|you|the|this|these|with|there|it['’]?s|at|from|in|on|as)\b/i.test(text))
    return inner(text);
  if (!ORDER.test(text) && !(sells && isOrder(text))) return undefined;
  // Somebody or something is introduced.
  if (/^meet (?!us\b|me\b)/i.test(text)) return text.replace(/^meet/i, 'there’s');
  const order = text.replace(/^(?:please|now|then|just|come) /i, '');
  return `you can ${order[0]?.toLowerCase()}${order.slice(1)}`;
}

/** "Want X? Buy Y." answers for the guest. "If you want X, …" leaves them the choice. */
export default {
  id: 'sales-question-to-condition',
  title: 'Turns a question that sells into a condition',
  apply: (facts: Facts) => {
    const small = isLowerCase(facts);
    const edits: Edit[] = [];
    facts.sentences.forEach((sentence, i) => {
      const next = facts.sentences[i + 1];
      const body = bodyOf(sentence, facts);
      const offer = next && bodyOf(next, facts);
      if (!body || !next || !offer || sentence.ending !== '?' || next.ending === '?') return;
      // Emoji, tags and links between the two would be left in the middle of a sentence.
      if (!/^[^\S\n]*(?:\n[^\S\n]*){0,2}$/.test(facts.text.slice(body.close, offer.start))) return;
      if (body.text.split(/\s+/).length > LONGEST || /[?!.:]/.test(body.text)) return;
      const condition = conditionOf(body.text);
      const answer = condition && answerTo(offer.text, facts.links.length > 0);
      if (!condition || !answer) return;
      const text = `${condition}, ${answer}`;
      const calm = facts.text.startsWith('!', offer.end) && /^(?:you can|there’s) /.test(answer);
      const mark = calm ? (offer.link?.start === offer.close + 1 ? ':' : '.') : '';
      const end = calm ? offer.close : offer.end;
      edits.push({ start: body.start, end, text: (small ? inner(text) : text) + mark });
    });
    return edited(facts.text, edits);
  },
  examples: [
    ['Want softer bread? Try our rye starter.', 'If you want softer bread, you can try our rye starter.'],
    ['Looking for a desk? Rent ours', 'If you’re looking for a desk, you can rent ours'],
    [
      'Worried about damp? Our guide is here: https://a.example/d',
      'If you’re worried about damp, our guide is here: https://a.example/d',
    ],
    [
      'Ever wondered how felt is made? We wrote it down.',
      'If you’ve ever wondered how felt is made, we wrote it down.',
    ],
    ['Tired of damp? Meet Mossy, our wall brush.', 'If you’re tired of damp, there’s Mossy, our wall brush.'],
    ['Do you want the window open? Tell me.', 'Do you want the window open? Tell me.'],
  ],
} satisfies Transformation;
