import type { Facts } from '../facts/facts';
import type { Reading } from '../reading';
import { isOrder, promises } from '../rules/pitch';
import { type Act, actOf } from './act';
import { CALL } from './calls';
import { COMPLAINT } from './complaint';
import { figureOf, quotationOf } from './figure';
import { isLure } from './lure';
import { madeIn, type Quote, thoughtOf } from './quotable';
import { type Topic, topicsOf } from './topics';

/** What a draft is up to, as far as it decides what a friend would ask. */
export type Aim = 'lure' | 'prize' | 'hiring' | 'thanks' | 'selling' | 'telling' | 'claim' | 'news';

/** Everything that a question shape chooses by. */
export interface Scene {
  facts: Facts;
  /** The thing, event or place that the draft is about; never a person. */
  topic?: Topic;
  /** Everything that is named, the likeliest first: for shapes that look for what stands beside a verb. */
  topics: readonly Topic[];
  /** Somebody in the draft who is not its author, by name or trade. */
  person?: Topic;
  aim: Aim;
  /** What it does with its chief words. */
  act: Act;
  /** Its chief words. */
  thought?: Quote;
  /** What the author has made, in the words of the draft. */
  made?: Quote;
  /** A number with what it counts. */
  figure?: Quote;
  /** Somebody else's words in it. */
  quotation?: Quote;
  /** Words that a question before this one has read out already. */
  pointed?: readonly string[];
  /** Said to the room, and nothing heavy or shady in it. */
  toRoom: boolean;
  /** Grief, illness, money trouble, harm or politics: only shapes that say they are careful may speak. */
  delicate: boolean;
  /** Of these, what hurts: grief, illness, harm. */
  grief: boolean;
  /** The trouble is the author's own, so that the question may be about help. */
  personal: boolean;
  /** Begins with an @mention: said to one guest, not to the room. */
  addressed: boolean;
  /** The author speaks as "we". */
  we: boolean;
}

const SELLING = [
  'orders',
  'order-to-buy',
  'order-to-read',
  'sale-terms',
  'own-launch',
  'product-copy',
  'join-us',
  'link-in-bio',
  'subscribe-plug',
  'hire-us',
  'own-project',
  'show-and-tell',
  'drop-in-plug',
];

const GRIEF =
  /\b(?:died|dies|dying|death|dead(?! (?:letters?|bugs?|lines?|ends?|serious|wrong|on|batter\w+|tired|weight))|deadly|kill\w*(?! ?(?:it|to|for|app|feature|deal|look|me)\b)|passed away|funeral|grie[fv]\w*|mourn(?:s|ed|ing|ers)|martyr\w*|laid down (?:their|his|her) li(?:fe|ves)|memorial day|remembrance|r\.?i\.?p|rest in peace|condolences|loved ones|cancer|melanoma|leuka?emia|lymphoma|alzheimer\w*|heart attacks?|sepsis|malaria|ebola|tumou?r|hospital|surgery|suicid\w*|depress\w*|anxiety|panic attacks?|miscarr\w*|stroke|diagnos\w*|disease|illness|covid\w*|corona\w*|pandemic|virus|evict\w*|debts?|bankrupt\w*|laid off|layoffs?|let go on|made redundant|redundanc\w+|rent is due|can(?:['’]?t|not) (?:pay|afford) (?:my|the|our)|overdue|food ?banks?|lost (?:my|our|her|his|their) (?:\w+ )?(?:job|home|house|dad|mum|mom|father|mother|brother|sister|son|daughter|husband|wife|friend|baby|dog|cat)|widow\w*|dementia|chemo\w*|stillb\w+|terminal(?:ly)? ill|wheelchair|homeless\w*|bedridden|help me (?:with money|financially|pay)|refugees?|abus\w+|assault\w*|rape\w*|murder\w*|shootings?|shot dead|gunman|bomb\w*|attack\w*|terror\w*|war|wars|soldiers?|victims?|hostages?|genocide|earthquake|flood(?:s|ed|ing)|wildfires?|hurricane|lonely|heartbroken|divorce\w*|sobriety|addict\w*|jail\w*|prison\w*|arrest\w*|crime\w*|criminal\w*|missing since|(?:went|gone|been) missing|burn(?:ed|t) down|donors?|clos(?:ing|es|ed) (?:(?:our|the|its|their) doors|for good|after \d+ years)|apologi[sz]\w*|so sorry (?:for your|to hear|about your|that you)|outages?)\b/i;
const OWN_TROUBLE =
  /\b(?:my|me|i(?:'|’)m|i am|i was|i(?:'|’)ve(?: been)?|i have)\b[^.!?\n]{0,50}\b(?:died|death|passed away|funeral|grie[fv]\w*|mourn(?:s|ed|ing|ers)|martyr\w*|laid down (?:their|his|her) li(?:fe|ves)|memorial day|remembrance|cancer|tumou?r|hospital|surgery|suicidal|depress\w*|anxiety|panic attacks?|miscarr\w*|diagnos\w*|ill|sick(?! of)|covid|evicted|debts?|bankrupt|laid off|homeless|lonely|heartbroken|divorce\w*|sobriety|sober|addict\w*)\b|\blost my (?:job|home|dad|mum|mom|dog|cat)\b|\brent is due\b|\bcan(?:['’]?t|not) (?:pay|afford) (?:my|the|our|rent)\b/i;
const POLITICS =
  /\b(?:(?<!vice[- ])president(?! (?:and|&) c|,)|trump|biden|obama|hillary|clinton|sanders|putin|(?<!world )congress\w*|senat\w+|elections?|voters?|ballot|democrats?|republicans?|gop|tory|tories|labour(?:['’]s| party)|governments?|mps?|police|knife|brexit|parliament\w*|ministers?|immigra\w+|abortion|gun control|governor|palestin\w+|israel\w*|gaza|hamas|ukrain\w+|russian?s?|protest\w*|racis\w+|feminis\w+|liberals?|conservatives?|politic\w*|legislation|amendment|supreme court|caucus\w*|veterans?|councill?ors?|mayors?|vote \w+ for|polling|ceasefire|muslims?|islam\w*|christian\w*|jew(?:s|ish)|maga|nra|medicare|obamacare|inflation|deficit|potus|flotus|amnesty|keystone xl|white house|capitol hill|epa|doj|lawmakers?|lobby(?:ists?|ing))\b/i;
const THANKS =
  /(?<!\b(?:nobody|no one|never|not|don['’]t|doesn['’]t|didn['’]t|without|without a|forg[eo]t to|to say|a|say|said|say a|small) )\b(?:thank(?:s| you| u)|congrat\w*|kudos|shout ?out to|well done|proud of (?!my\b|our\b|\w*sel(?:f|ves)\b|this|it\b|the)|(?<!\p{Ll} )welcome(?! (?:to (?:my|our|the)|back)))\b/iu;
/** "Excited to see you": somebody speaks of himself without saying I. */
const FEELING =
  /^\W*(?:so |super |very |really )?(?:excited|proud|happy to|honou?red|thrilled|delighted|grateful|pleased|glad|looking forward|can['’]t wait|just got|feeling)\b/i;
/** "Thanks, Noor": it closes a letter. */
const SIGNED_OFF =
  /\b[Tt]h(?:anks|ank you|x)[,!]? ?\n?\p{Lu}\p{Ll}+[\s.!]*$|\b[Tt](?:hanks|hank (?:you|u)|hx)[\s.!\p{Extended_Pictographic}]*$/u;
/** Where a sentence is, before thanks, that asks for something: then they are manners. */
const ASKS =
  /\b(?:please|pls|could|would|can you|subscribe|check|need|discuss|read this|let me know|help|kindly|send)\b/i;
const LAST_WORDS = 60;
/** Thanks that are given to nobody here. */
const IDLE_THANKS =
  /\b(?:will thank|thank (?:me|god|goodness|heavens?)|thanks? (?:you )?in advance|thanks (?:and|&) regards|no thanks?|thanks to (?:the|a|an|its|his|her|their)|you(?:['’]re| are)? (?:most |very |so )?welcome)\b/i;
const HIRING =
  /\b(?:(?:we(?:['’]re| are)|now|is|are) hiring|new role|send (?:(?:me|us|your|a) )*cvs?\b|immediate (?:start|interviews?)|hiring(?:!|:| an?\b| for\b)|vacanc\w+|apply (?:now|today|here|for|by|via|at|online)|join (?:our|the) team|recruit\w+|we need an?)\b/i;

/** A recruiter may say "DM me". */
const BY_CV = /\b(?:send|drop|e-?mail|forward|share|submit)\b[^.!?\n]{0,30}\b(?:cvs?|r[eé]sum[eé]s?)\b/i;
const HIRES = /\b(?:hiring(?! and)|vacanc\w+|job alert)\b|#\w*jobs?\b|\bjoin (?:our|the) team\b/i;

/** "Our bakery": a house speaks of what it has. */
function isOurs(topic: Topic | undefined): boolean {
  return topic !== undefined && topic.sort !== 'thing' && topic.ours.startsWith('our ') && topic.weight >= 2.4;
}

/** Thanks further down are for reading so far. */
const NEAR = 260;

/** Whether somebody is thanked, and it is more than manners. */
function thanks({ text }: Facts): boolean {
  const first = /thank|thx/i.exec(text)?.index ?? 0;
  const manners = first > 20 && SIGNED_OFF.test(text.slice(-LAST_WORDS)) && ASKS.test(text.slice(0, first));
  return THANKS.test(text.slice(0, NEAR)) && !IDLE_THANKS.test(text) && !manners;
}

function aimOf(facts: Facts, reading: Reading, topics: readonly Topic[]): Aim {
  // "Moving on to start a new job" orders nobody.
  const heard = (lists: readonly string[]) =>
    lists.some((list) => facts.hits(list).some((hit) => list !== 'order-to-buy' || isOrder(facts, hit)));
  const toOne = isAddressed(facts) && !facts.links.length;
  const { i, we, you } = facts.persons;
  const sells = reading.findings.some((finding) => finding.kind === 'self-promotion' && finding.shown);
  const trades = facts.hits('trade-talk').length;
  if (
    isLure(facts) ||
    !promises(facts).next().done ||
    (trades > 0 && heard(['shill'])) ||
    (trades > 1 && heard(['vouching']))
  )
    return 'lure';
  if (heard(['giveaway'])) return 'prize';
  const posts = HIRES.test(facts.text) || topics.some(({ sort }) => sort === 'job' || sort === 'people');
  if (HIRING.test(facts.text) && posts && (!i.length || BY_CV.test(facts.text))) return 'hiring';
  if (thanks(facts) && !heard(SELLING) && !(isAddressed(facts) && COMPLAINT.test(facts.text))) return 'thanks';
  const speaks = i.length + we.length + you.length > 0 || CALL.test(facts.text);
  if (!toOne && ((sells && speaks) || heard(SELLING) || (isOurs(topics[0]) && we.length >= i.length))) return 'selling';
  if (i.length || FEELING.test(facts.text)) return 'telling';
  return you.length || we.length || !facts.links.length ? 'claim' : 'news';
}

/** Trades are people, except where one is looked for. */
function isSomebody({ sort }: Topic, aim: Aim): boolean {
  return sort === 'person' || (sort === 'people' && aim !== 'hiring');
}

/** Named at the beginning, or with the draft's chief words: what comes up later comes up in passing. */
function isCentral({ start }: Topic, { sentences }: Facts, thought: Quote | undefined): boolean {
  const told = sentences.filter(({ words }) => words.length > 2).slice(0, 2);
  return [...told, thought?.sentence].some((each) => each && each.start <= start && start < each.end);
}

/** Of one's own things, those that people like to be asked about. */
const OWN_LIFE: ReadonlySet<Topic['sort']> = new Set(['animal', 'food', 'picture', 'event', 'day']);

/**
 * Whether a question may be about this noun alone: it is one of the things that people do something with, and the draft makes
 * much of it. Of anything else the draft's own words are read out.
 */
function isSure(
  { sort, noun, own, weight, plural, count, name, fresh, headline, acted, indefinite, said, determined }: Topic,
  aim: Aim,
  act: Act,
): boolean {
  if (said.startsWith('#') || (name && name !== 'person' && !own)) return false;
  if (headline && !count && !own) return false;
  const authors = aim === 'selling' || aim === 'prize' || act === 'making';
  if (
    /\b(?:middle|working|upper|lower|first|world|business|second)[- ]class|\bfigure (?:job|salary|income)/i.test(noun)
  )
    return false;
  if (sort === 'thing' && /^\p{Lu}/u.test(noun) && !noun.includes(' ')) return false;
  if (sort === 'thing') return own && authors && fresh && noun.split(' ').length < 4 && weight >= 2.4;
  if (sort === 'place') return own && noun !== 'home' && !name && weight >= 1.7;
  if (own) return authors ? weight >= 1.7 : weight >= 2.2 && OWN_LIFE.has(sort);
  if ((sort === 'day' && !own) || (sort === 'course' && plural)) return false;
  if (sort === 'service' || (sort === 'game' && noun === 'games')) return aim === 'selling' && weight >= 1.9;
  if (count) return weight >= 2.4;
  if (plural) return determined && aim === 'selling' && weight >= 2.4;
  if (indefinite && act !== 'making' && act !== 'deed' && aim !== 'hiring' && !(aim === 'selling' && fresh))
    return false;
  return determined && (acted || fresh || aim === 'prize' || aim === 'hiring') && weight >= 1.9;
}

/** "@harbourfm launches a new show": it is spoken of, not to. */
const DOES = /^(?!thanks|congrats|cheers|yes|this|always|perhaps|guess|bless|lets|its|does|is|was|plus)[a-z]{3,}s$/;

function isAddressed({ tokens }: Facts): boolean {
  const [first, next] = tokens;
  if (first?.kind === 'mention' && next?.kind === 'word' && DOES.test(next.text)) return false;
  return tokens.find(({ text }) => text !== '.')?.kind === 'mention' && tokens[0]?.text !== '.';
}

/** Laughing people die, and kill. */
const LAUGHED = /\b(?:lo+l|lmf?ao+|ha(?:ha)+h?)\b|[😂🤣💀😹]/iu;
const DYING = /\b(?:dead|dying|died|dies|kill\w*)\b/gi;

function isGrief(text: string): boolean {
  return GRIEF.test(LAUGHED.test(text) ? text.replace(DYING, '') : text);
}

/** What a long draft names once, far down, it is not about. */
const OPENING = 240;

function isPolitical(text: string): boolean {
  const first = POLITICS.exec(text);
  if (!first || LAUGHED.test(text)) return false;
  return first.index < OPENING || POLITICS.test(text.slice(first.index + first[0].length));
}

/** A good day out, whatever its takings are for. */
const FOR_CHARITY =
  /\bcharity (?:\w+ )?(?:day|night|ball|run|walk|gala|auction|quiz|dinner|lunch|match|game|event|concert|swim|shop|sale|fair|market)\b/i;

/** What the draft is about, and what it is up to. */
export function sceneOf(facts: Facts, reading: Reading): Scene {
  const named = topicsOf(facts);
  const aim = aimOf(facts, reading, named);
  // What a lure names deserves no more talk.
  const topics = aim === 'lure' ? [] : named;
  const person = topics.find((each) => isSomebody(each, aim) && each.weight >= 1.7);
  const { i, we } = facts.persons;
  const heard = `${facts.text}\n${facts.parent?.text ?? ''}`;
  const grief = isGrief(heard) || (facts.hits('in-need').length > 0 && !FOR_CHARITY.test(facts.text));
  // A job is offered: what is named in it is the work.
  const delicate = aim !== 'hiring' && (grief || isPolitical(heard));
  const addressed = isAddressed(facts);
  const quotation = quotationOf(facts);
  const thought = thoughtOf(facts) ?? quotation;
  const act = actOf(facts, thought, aim);
  const topic = topics.find(
    (each) => !isSomebody(each, aim) && !each.wide && isCentral(each, facts, thought) && isSure(each, aim, act),
  );
  const made = thought && madeIn(facts, thought);
  const figure = figureOf(facts);
  return {
    facts,
    topics,
    ...(topic ? { topic } : {}),
    ...(person ? { person } : {}),
    ...(thought ? { thought } : {}),
    ...(made ? { made } : {}),
    ...(figure ? { figure } : {}),
    ...(quotation ? { quotation } : {}),
    aim,
    act,
    toRoom: !delicate && !addressed && !facts.isReply && aim !== 'lure' && aim !== 'thanks',
    delicate,
    grief,
    personal: i.length > 0 && OWN_TROUBLE.test(facts.text),
    addressed,
    we: we.length > i.length,
  };
}
