import type { Facts } from '../../facts/facts';
import { nounPhrases, terms } from '../../language';
import { type Body, bodyOf, inner, isLowerCase } from '../body';
import { capitalised, type Edit, edited } from '../edits';
import { OFFER_VERBS, offers } from '../orders';
import type { Transformation } from '../transformation';

const RUN_UP =
  "(?:(?:so|and|now|then|just|come|go|simply|come on|why not|be sure to|make sure (?:to|you)|don['’]t forget to|remember to|please(?: do)?),? )*";
const ORDER = new RegExp(`^${RUN_UP}(${OFFER_VERBS})\\b(?= \\S)`, 'i');
/** "Check out our prints" shows them. */
const SHOW = new RegExp(
  `^${RUN_UP}(?:check out|take a look at|have a look at|feast your eyes on|look at) (?=(?:our|my|this|these|the|some|a few|a|an)\\b)`,
  'i',
);
/** "Read our report on tides": the report is at the link. */
const READ = new RegExp(
  `^${RUN_UP}(?:read|watch|view|see|listen to|hear|stream|download|get|explore|discover|browse|shop|find|catch|buy|grab|order|check out) (?=(?:our|my|the|this|these|your)\\b)`,
  'i',
);
/** Nothing but the order: "Shop now". The link says where. */
const BARE = new RegExp(
  `^${RUN_UP}(shop|buy|order|pre-?order|get (?:yours|it|them|one|tickets|your tickets)|grab (?:yours|it|one)|download|book|reserve|register|sign up|join(?: us)?|apply|donate|stream|watch|listen|read|try it|claim yours|secure yours|buy (?:it|one|yours)|order (?:it|one|yours)|enrol|enroll|rsvp)(?: it)?(?: (?:now|today|here|online|below|via|at|in the link below|through the link below|free|for free))*$`,
  'i',
);
/** "Join us on Friday" is how friends ask. */
const WARM = /^(?:join us|come|see you|meet us|meet me)\b/i;
const DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tonight|tomorrow|weekend)\b|\d/i;
/** Without a place to have it, a good wish. */
const WISH = /^(?:enjoy|celebrate|experience|discover|explore|start|treat yourself)$/i;
/** Objects after which an order is advice or a saying, not an offer. */
const SAYING =
  /^(?:get|see|find|start|save|read|try|enjoy|send|call|create|build|choose|plan|follow|meet|learn|watch|head|celebrate|experience) (?:well|over|out of|rid|used|ready|up|it|the (?:fuck|hell)|a life|some|to know|in touch|better|yourself|me|him|her|them|that|what|if|how|why|when|where|who|more|about|from|to|for|with|on|in|like|and|back|a doctor|help|911|999)\b/i;
const OBJECT =
  /^(?:our|my|the|your|a|an|this|these|one|some|any|up|free|for|us|in|with|at|by|all|both|new|tickets|\d|[£$€]|#|@|\p{Lu}|out more\b|\p{L}+(?:s|ed|ing)\b)/u;

const YOU = 'You can ';

/** "The top new book releases on tides": what counts is the last word of the first noun phrase. */
function isPlural(rest: string): boolean {
  const head =
    rest.split(/[:,(–—]| (?:of|for|on|from|in|by|with|about|at|to|and|&|that|who|this|next|last) /i)[0] ?? rest;
  const last = /([\p{L}'’]+)[^\p{L}]*$/u.exec(head)?.[1] ?? '';
  return nounPhrases(rest)[0]?.plural === true || (/[^sui'’]s$/.test(last) && !/['’]s$/.test(last));
}

function bare(verb: string, body: Body): string | undefined {
  if (!body.link) return undefined;
  const small = verb.toLowerCase();
  if (/^(?:shop|buy|order|get|grab|claim|secure|pre-?order)/.test(small)) return 'You can get yours here:';
  if (/^(?:read|watch|listen|stream|try)/.test(small)) return 'It’s here:';
  return `You can ${small} here:`;
}

/** "Read our report on tides here" as "Our report on tides is here". */
function isHere(clause: string, body: Body, lead: string): string | undefined {
  const rest = clause
    .slice(lead.length)
    .replace(/[\s,]+(?:now|today|here|below|online|via|at|by)(?: (?:at|via|here|now))*:?$/i, '');
  if (!body.link || /\b(?:and|to|for yourself|before|while|until|with)\b/i.test(rest) || rest.split(' ').length > 14)
    return undefined;
  const phrase = nounPhrases(rest)[0];
  if (phrase?.start !== 0 || terms(rest).some(({ tags }) => tags.has('PresentTense') || tags.has('Copula')))
    return undefined;
  return `${capitalised(rest.replace(/^your\b/i, 'the'))} ${isPlural(rest) ? 'are' : 'is'} here:`;
}

function offerFor(clause: string, body: Body, facts: Facts): string | undefined {
  const only = BARE.exec(clause);
  if (only?.[1]) return bare(only[1], body);
  if (WARM.test(clause) && DAY.test(clause)) return undefined;
  const show = SHOW.exec(clause);
  if (show) {
    const rest = clause.slice(show[0].length).replace(/\s+(?:here|now|below|at|via)$/i, '');
    if (/^(?:this|these|the)\b/i.test(rest) && !body.link) return undefined;
    return `Here${isPlural(rest) ? ' are' : '’s'} ${rest}${body.link ? ':' : ''}`;
  }
  if (!offers(facts)) return undefined;
  const read = READ.exec(clause);
  const here = read && isHere(clause, body, read[0]);
  if (here) return here;
  const order = ORDER.exec(clause);
  if (!order?.[1] || (WISH.test(order[1]) && facts.links.length === 0)) return undefined;
  const rest = clause.slice(order[0].length - order[1].length);
  if (SAYING.test(rest) || !OBJECT.test(rest.slice(order[1].length).trim())) return undefined;
  const calm = rest
    .replace(/^(\S+(?: up)?) now\b(?= \S)/i, '$1')
    .replace(/[\s,]+(?:right )?now(?=$| and (?:save|get|enjoy)\b)/i, '');
  const verb = calm.slice(0, order[1].length).toLowerCase();
  return YOU + verb + calm.slice(order[1].length);
}

/** Nobody at a party is told what to buy; an offer leaves the choice with the guest. */
export default {
  id: 'order-to-offer',
  title: 'Offers instead of ordering',
  apply: (facts) => {
    const small = isLowerCase(facts);
    const edits: Edit[] = [];
    for (const sentence of facts.sentences) {
      const body = bodyOf(sentence, facts);
      if (!body || sentence.ending === '?' || sentence.tokens.every(({ quoted }) => quoted)) continue;
      const offer = offerFor(body.text, body, facts);
      if (offer === undefined) continue;
      const between = body.link ? facts.text.slice(body.close, body.link.start) : '';
      const pointed = offer.endsWith(':');
      const end = pointed
        ? /^[\s:!.,–—-]*$/.test(between)
          ? body.close + (/^\S*/.exec(between)?.[0].length ?? 0)
          : body.close
        : body.end;
      const shouts = !pointed && facts.text.slice(body.end, body.close).includes('!');
      const mark = shouts ? (body.link && /^ $/.test(between) ? ':' : '.') : '';
      edits.push({ start: body.start, end: shouts ? body.close : end, text: (small ? inner(offer) : offer) + mark });
    }
    return edited(facts.text, edits);
  },
  examples: [
    [
      'Book a free eye test with us today: https://a.example/b',
      'You can book a free eye test with us today: https://a.example/b',
    ],
    ['Check out my lino prints!', 'Here are my lino prints.'],
    ['Read our report on tides here: https://a.example/r', 'Our report on tides is here: https://a.example/r'],
    [
      'Our kettles are back. Shop now: https://a.example/k',
      'Our kettles are back. You can get yours here: https://a.example/k',
    ],
    ['Join us on Friday for soup.', 'Join us on Friday for soup.'],
    ['Boil the water first. Take your pills.', 'Boil the water first. Take your pills.'],
  ],
} satisfies Transformation;
