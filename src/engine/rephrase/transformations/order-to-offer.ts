import type { Facts } from '../../facts/facts';
import type { Sentence } from '../../facts/sentences';
import { hasFiniteVerb, isOrder, nounPhrases, terms } from '../../language';
import { type Body, bodyOf, partsOf } from '../body';
import { capitalised, type Edit, edited } from '../edits';
import { OFFER_VERBS, offers, RUN_UP } from '../orders';
import { chosen, inPlace } from '../pointing';
import type { Transformation } from '../transformation';

const ORDER = new RegExp(`^${RUN_UP}(${OFFER_VERBS})\\b(?=,? \\S)`, 'i');
/** "Book release day", "Order page": more often nouns where nothing says whose. */
const NOUNS =
  /^(?:apply|book|order|shop|rent|experience|design|sample|start|taste|trade|stream|dial|vote|view|save|watch|head|find|test)$/i;
const WHOSE =
  /^(?:our|my|the|your|a|an|this|these|one|some|any|up|in|with|at|by|all|both|tickets|to|now|today|online|directly|and|or|for|\d|[$£€₹*]|,)/i;
/** "Check out our prints" shows them. */
const SHOW = new RegExp(
  `^${RUN_UP}(?:check out|check (?=(?:our|my|this|these)\\b(?! out\\b))|take a look at|have a look at|feast your eyes on|look at|introducing|say hello to|meet) ?(?=[\\p{L}\\p{N}#@“"'])`,
  'iu',
);
/** "For new figures, read our paper": what it is good for may stand first. */
const FOR =
  /^(for (?!example|instance)[^,:.]{3,60}, )(?:please )?(?:read|check out|see|download|watch|get|take a look at) (?=(?:our|my|the)\b)/i;
/** "Read our report on tides": the report is at the link. */
const READ = new RegExp(
  `^${RUN_UP}(?:read|watch|view|see|listen to|hear|stream|download|get|explore|discover|browse|shop|find|catch|buy|grab|order|check out|preview) (?=(?:our|my|the|this|these|your|all)\\b)`,
  'i',
);
/** "Join us on Friday" is how friends ask. */
const WARM = /^(?:join us|come|see you|meet us|meet me)\b/i;
const DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tonight|tomorrow|weekend)\b|\d/i;
/** Without a place to have it, a good wish. */
const WISH = /^(?:enjoy|celebrate|experience|discover|explore|start|treat yourself|refresh|elevate|stay)$/i;
/** Where guests come in person. */
const GOING = /^(?:join|visit|come|stop by|swing by|drop by|head|meet|tune[ -]in|attend|taste|sample)$/i;
/** Objects after which an order is advice or a saying, not an offer. */
const SAYING =
  /^(?:get|see|find|start|save|read|try|enjoy|send|call|create|build|choose|plan|follow|meet|learn|watch|head|celebrate|experience) (?:well|over|out of|rid|used|ready|up|it|the (?:fuck|hell)|a life|some|to know|in touch|better|yourself|me|him|her|them|that|what|if|how|why|when|where|who|more|about|from|to|for|with|on|in|like|and|your(?! free\b)(?! (?:own )?(?:tickets?|cop(?:y|ies)|spots?|seats?|place|pass(?:es)?)\b)|back|a doctor|help|911|999)\b/i;
const OBJECT =
  /^(?:our|my|the|your|a|an|this|these|one|some|any|now|up|free|for|us|,|&|and\b|in|with|at|by|all|both|new|tickets|to|\d|[*£$€₹]|#|@|\p{Lu}|out more\b|\p{L}+(?:s|ed|ing)\b)/u;
/** "Shop now and save 20%": the saving is what there is to say. */
const FIRST_SHOP =
  /^(?:shop|buy|order|book|act|register|join)(?: (?:it|now|today|online|here))* (?:and|to|&) (?=(?:save|get|enjoy|receive|earn)\b)/i;
/** A deed in fewer words can stand before the link by itself: "To book a free eye test: …". */
const SHORT = 10;
const LONG = 16;
/** Idioms, and beats that only sound like orders: "Learn, talk, share". */
const IDIOM = /\bprescriptions?\b|^get .{0,40}\bready\b|^get (?:\S+ ){1,3}to \p{Ll}|^\w+(?:, \w+){1,3}$/iu;
/** "Buy 2, get the third free": the terms of an offer, not an order. */
const TERMS = /^buy (?:any )?(?:\d|one\b|two\b|three\b)/i;
/** "Order by Friday and get free delivery": what the guest does, and what they have of it. */
const GAIN =
  /^(?!you\b)((?:\S+ ){1,9}?)(?:and|&) (?:you['’]ll )?((?:save|get|receive|earn|enjoy) (?!to\b|the most\b|in touch\b|ready\b|\p{L}+ing\b)\S.*)$/iu;
/** "Get your free valuation today", "Speak to our team": offers with or without a link. */
const HOUSE_OFFER =
  /^(?:(?:get|claim|book|order|request|try) (?:your|a|our) free\b|(?:speak|talk|chat) (?:to|with) (?:us|our|one of (?:our|the)|the team|a member)\b)/i;
/** What nobody gets by chance or by good advice. */
const WORTH = /\d|\bfree\b|%|\bdiscount\b|\bhalf price\b|\byour name\b/i;
/** "Pay cash, get 10% off", "Bring a mate and you both get a free burger" */
const DO_GET =
  /^((?:pay|spend|bring|refer|recommend|show|book|order|donate|subscribe) (?:\S+ ){0,6}?\S+?),? (?:and |& )?((?:get|save) (?:[\d£$€]|an? free\b|free\b|half\b).*)$/i;
const BUY_GET =
  /^(buy (?:any )?(?:\d+|one|two|three)\b(?: \S+){0,4}?),? (?:and |& )?(get (?:\S+ )?(?:\S+ )?(?:free|half price|for)\b.*)$/i;
const COMES_OF_IT = /\b(?:and|then|so) (?:we|i)(?:['’]ll| will| can)\b/i;
/** "Get overwhelmed by tickets": what happens to people rather than what they are told. */
const BEFALLS = /^get \w+(?:ed|ing)\b/i;
/** Deeds that people decide on. */
const SIGNING =
  /^(?:register|sign up|apply|book|join|donate|enter|rsvp|reserve|nominate|contact|bid|pledge|invest|rent)$/i;
const OWNED = /^(?:our|my|the|your|a|an|this|all|some|@|#|\p{Lu})/u;

/** "The top new book releases on tides": what counts is the last word of the first noun phrase. */
function isPlural(rest: string): boolean {
  const head =
    rest.split(/[:,(–—]| (?:of|for|on|from|in|by|with|about|at|to|and|&|that|who|this|next|last|you|we) /i)[0] ?? rest;
  const last = /([\p{L}'’]+)[^\p{L}]*$/u.exec(head)?.[1] ?? '';
  const [phrase] = nounPhrases(rest);
  return (phrase?.start === 0 && phrase.plural) || (/[^sui'’]s$/.test(last) && !/['’]s$/.test(last));
}

/** "Read our report on tides here" as "Our report on tides is here". */
function isHere(clause: string, body: Body, lead: string, facts: Facts): string | undefined {
  const rest = clause
    .slice(lead.length)
    .replace(/[\s,]+(?:now|today|here|below|online|via|at|by|on)(?: (?:at|via|here|now))*:?$/i, '')
    .replace(/^(?:your|this|these)\b/i, 'the');
  if (
    !body.link ||
    DAY.test(rest.replace(/\d/g, '')) ||
    /\b(?:and|to|for yourself|before|while|until|with|at)\b|&/i.test(rest) ||
    rest.split(' ').length > 14
  )
    return undefined;
  const phrase = nounPhrases(rest)[0];
  if (phrase?.start !== 0 || terms(rest).some(({ tags }) => tags.has('PresentTense') || tags.has('Copula')))
    return undefined;
  const many = isPlural(rest);
  const ways = [`${capitalised(rest)} ${many ? 'are' : 'is'} at`, `Here${many ? ' are' : '’s'} ${rest}:`];
  return chosen(ways, rest, facts);
}

function shown(clause: string, body: Body): string | undefined {
  const show = SHOW.exec(clause);
  if (!show) return undefined;
  // "Check my loom out" shows the loom.
  const rest = clause.slice(show[0].length).replace(/\s+(?:out|here|now|below|at|via)$/i, '');
  if (
    /\band (?:then |also )?(?:follow|subscribe|like|share|get|see|learn|let|tell|join|sign|save|buy|use|leave|give|find|enjoy|try|help|support|vote|come)\b/i.test(
      rest,
    )
  )
    return undefined;
  const presents = /^(?:meet|introducing|say hello to)\b/i.test(clause);
  if (/^(?:this|these|the)\b/i.test(rest) && !body.link && !presents) return undefined;
  // "Meet Ana at the quay" is an appointment.
  if (
    presents &&
    (DAY.test(rest.replace(/\d[\d.,]*(?! ?[ap]m\b|:)\S*/g, '')) || /^(?:\S+ ){1,2}(?:at|on) /i.test(rest))
  )
    return undefined;
  if (/^(?:me|us|him|her|them|it|what|how|why|if|who|and|for|on|at|in|as|when|before|by|with)\b/i.test(rest))
    return undefined;
  if (!/^(?:our|my|this|these|the|some|a few|a|an|\p{Lu}|[#@])/u.test(rest) && nounPhrases(rest)[0]?.start !== 0)
    return undefined;
  const said = rest.replace(/^these /i, '');
  // A name is one, whatever it ends in.
  const isName = /^\p{Lu}/u.test(said) && !/ (?:and|&) /.test(said);
  return `Here${isPlural(rest) && !isName ? ' are' : '’s'} ${said}${body.link ? ':' : ''}`;
}

/** What can be had, as opposed to done: it is somewhere. */
const HAVING =
  /^(?:get|grab|buy|order|shop|download|read|watch|listen|stream|view|see|browse|explore|discover|find|snag)$/i;
/** Deeds that a guest may take or leave. */
const TAKING =
  /^(?:book|order|rent|try|buy|pre-?order|reserve|download|build|create|design|customi[sz]e|bid|get|grab|read|watch|see|shop|listen|stream|explore|browse|view|pick|dial|nominate)\b/i;
/** "Save 20%" is what the guest has of it. */
const SAVING = /^save (?=(?:up to|an extra|\d|[$£€₹]))/i;

/** "You can watch it on the pier at …" would be two places. */
const PLACED = / (?:at|on|in|via|through) /i;

/** The deed as something that the guest may do. */
function mayDo(deed: string, verb: string, body: Body, facts: Facts, taken: readonly string[]): string | undefined {
  // "Save your seat, the recording goes to those who came": the link belongs to neither alone.
  if (body.link && /, /.test(deed) && hasFiniteVerb(deed.slice(deed.indexOf(', ') + 2))) return undefined;
  const one = (ways: readonly string[]) => chosen(ways, deed, facts, taken);
  const length = deed.split(' ').length;
  const pointed = body.link !== undefined && length <= LONG && !/[:.!?]/.test(deed);
  const going = GOING.test(verb);
  const can = `You can ${deed}`;
  if (!pointed) {
    // Said twice it is a refrain.
    if (!going && /\byou can\b/i.test(facts.text)) return undefined;
    if (going) return one([`You’re welcome to ${deed}`, can]);
    return TAKING.test(verb) ? one([can, `If you like, you can ${deed}`]) : can;
  }
  const plain = deed.replace(/[\s,]+(?:here|below|via|at|now|today at)$/i, '');
  if (length > SHORT) return can.replace(/[\s,]+(?:here|below|via|at|now)$/i, '').concat(':');
  // "Today here" would be said by nobody.
  const here = /\b(?:today|tonight|tomorrow|now|online|free|\d)$/i.test(plain)
    ? []
    : [PLACED.test(plain) ? `You can ${plain}:` : `You can ${plain} at`];
  if (going && / and /.test(plain)) return `You’re welcome to ${plain}:`;
  if (going) return one([`To ${plain}:`, `You’re welcome to ${plain}:`, ...here]);
  if (HAVING.test(verb) && OWNED.test(plain.slice(verb.length + 1)) && !PLACED.test(plain)) {
    const it = isPlural(plain.slice(verb.length + 1)) ? 'they’re' : 'it’s';
    return one([`If you’d like to ${plain}, ${it} at`, ...here]);
  }
  const ways = [`To ${plain}:`, ...here];
  return one(SIGNING.test(verb) ? [...ways, `If you’d like to ${plain}:`] : [...ways, `If you want to ${plain}:`]);
}

/** Orders in a column are steps or beats of one thought: none of them is an offer by itself. */
function isInColumn(sentence: Sentence, { sentences }: Facts): boolean {
  const near = [sentences[sentence.index - 1], sentences[sentence.index + 1]];
  return near.some((other) => other && Math.abs(other.line - sentence.line) === 1 && isOrder(other.text));
}

/** A verb that opened a sentence or a headline. */
const lowered = (deed: string): string => deed[0]?.toLowerCase() + deed.slice(1);

/** "If you order by Friday, you get free delivery." */
function gained(clause: string): string | undefined {
  const [, deed, gain] = BUY_GET.exec(clause) ?? DO_GET.exec(clause) ?? GAIN.exec(clause) ?? [];
  if (!deed || !gain || / (?:and|or|if|to|so|because|when) |[:;?!]/.test(deed)) return undefined;
  const done = deed
    .trim()
    .replace(/,$/, '')
    .replace(/ (?:right )?now$/i, '');
  // "Shop and save": the saving is what there is to say, and is said elsewhere.
  if (!done.includes(' ')) return undefined;
  return `If you ${lowered(done)}, you ${lowered(gain)}`;
}

function offerFor(clause: string, body: Body, facts: Facts, taken: readonly string[]): string | undefined {
  // "Tune In Now": a title is no order.
  if (
    /^\p{Lu}\p{Ll}+ (?:In|On|Up|Out|For|To|Now|Your|The|A|With|At) \p{Lu}|^\p{Lu}\p{Ll}+ (?:In|On|Up|Out) /u.test(
      clause,
    )
  )
    return undefined;
  if (WARM.test(clause) && DAY.test(clause)) return undefined;
  // "Visit us at:" leads on to a list.
  if (!body.link && /^\s*:/.test(facts.text.slice(body.close))) return undefined;
  // "Shop now, link in bio" says where it is in its other half.
  if (/[,–—-] ?(?:the )?links? in (?:the |my |our )?(?:bio|profile)\b/i.test(clause)) return undefined;
  // A shout that could not be calmed stays a shout.
  if (!/\p{Ll}/u.test(clause)) return undefined;
  const show = shown(clause, body);
  if (show) return show;
  const good = body.link && FOR.exec(clause);
  if (good?.[1]) {
    const rest = clause.slice(good[0].length).replace(/\s+(?:here|now|below|at|via)$/i, '');
    return `${good[1]}here${isPlural(rest) ? ' are' : '’s'} ${rest}:`;
  }
  // "Register anyway and we'll send you the recording": what comes of it is said already.
  if (COMES_OF_IT.test(clause)) return undefined;
  const said = clause.replace(FIRST_SHOP, '');
  const order = ORDER.exec(said);
  const verb = order?.[1];
  const deal = order && verb ? said.slice(order[0].length - verb.length) : DO_GET.exec(said)?.[0];
  const gain = deal && gained(deal);
  if (gain && (offers(facts) || WORTH.test(gain))) return gain;
  if (!offers(facts) && !HOUSE_OFFER.test(said)) return undefined;
  const read = READ.exec(clause);
  const here = read && isHere(clause, body, read[0], facts);
  if (here) return here;
  if (!order || !verb || (WISH.test(verb) && facts.links.length === 0)) return undefined;
  const rest = said.slice(order[0].length - verb.length);
  // "Order your 👕": the thing itself is a picture.
  if (/ (?:your|the|our|my|a|an|this|these|of|for|with)$/i.test(rest)) return undefined;
  if (SAVING.test(rest)) return `You can ${rest[0]?.toLowerCase()}${rest.slice(1)}`;
  const object = rest.slice(verb.length).trim();
  if (
    SAYING.test(rest) ||
    IDIOM.test(rest) ||
    TERMS.test(rest) ||
    (BEFALLS.test(rest) && !body.link) ||
    !OBJECT.test(object) ||
    (NOUNS.test(verb) && !WHOSE.test(object))
  )
    return undefined;
  const calm = rest
    .replace(/^(\S+(?: up| in)?) now\b(?= \S)/i, '$1')
    .replace(/[\s,]+(?:right )?now(?=$| and (?:save|get|enjoy)\b)/i, '');
  const deed = verb.toLowerCase() + calm.slice(verb.length);
  return mayDo(deed, verb, body, facts, taken);
}

/** Nobody at a party is told what to buy; an offer leaves the choice with the guest. */
export default {
  id: 'order-to-offer',
  title: 'Offers instead of ordering',
  apply: (facts) => {
    const edits: Edit[] = [];
    // Among coins, "Buy" and "Sell" are signs on a wall.
    if (facts.of('cashtag').length > 1) return facts.text;
    for (const sentence of facts.sentences) {
      const body = bodyOf(sentence, facts);
      if (!body || sentence.ending === '?' || sentence.tokens.every(({ quoted }) => quoted)) continue;
      if (!body.link && isInColumn(sentence, facts)) continue;
      // "2️⃣ Switch …": a step of a recipe.
      if (/^\s*\d+(?:\uFE0F?\u20E3|[.)])/u.test(sentence.text)) continue;
      // Two addresses in one sentence are a list.
      if (sentence.tokens.filter(({ kind }) => kind === 'link').length > 1) continue;
      for (const part of partsOf(body)) {
        const taken = edits.map(({ text }) => text);
        const offer = offerFor(part.text, part, facts, taken);
        if (offer !== undefined) edits.push(inPlace(part, offer, facts));
      }
    }
    return edited(facts.text, edits);
  },
  examples: [
    [
      'Book a free eye test with us today: https://a.example/b',
      'To book a free eye test with us today: https://a.example/b',
    ],
    ['Check out my lino prints!', 'Here are my lino prints.'],
    ['Read our report on tides here: https://a.example/r', 'Here’s our report on tides: https://a.example/r'],
    [
      'Shop now and save 20% on kettles. In-store and online. https://a.example/k',
      'You can save 20% on kettles. In-store and online. https://a.example/k',
    ],
    ['Order by Friday and get free delivery.', 'If you order by Friday, you get free delivery.'],
    ['New glazes ✨ Check out our jugs 👉 https://a.example/j', 'New glazes ✨ Here are our jugs: https://a.example/j'],
    ['Pay cash get 10% off.', 'If you pay cash, you get 10% off.'],
    ['Buy 2 kettles, get the third free!', 'If you buy 2 kettles, you get the third free.'],
    ['Visit our kiln in Deal. https://a.example/k', 'To visit our kiln in Deal: https://a.example/k'],
    ['Join us on Friday for soup.', 'Join us on Friday for soup.'],
    ['Boil the water first. Take your pills.', 'Boil the water first. Take your pills.'],
  ],
} satisfies Transformation;
