import type { Facts } from '../facts/facts';
import type { Reading } from '../reading';
import { type Topic, topicsOf } from './topics';

/** What a draft is up to, as far as it decides what a friend would ask. */
type Aim = 'lure' | 'prize' | 'hiring' | 'thanks' | 'selling' | 'telling' | 'claim' | 'news';

/** Something that the draft names, as it goes into a question. */
interface Hint {
  text: string;
  /** As the author says it. */
  ours: string;
  said: string;
  head: string;
  /** One particular thing: "the lamp", not "a lamp" or "lamps". */
  definite: boolean;
}

/** Everything that a question shape chooses by. */
export interface Scene {
  facts: Facts;
  /** The thing, event or place that the draft is about; never a person. */
  topic?: Topic;
  /** Named by the draft, but perhaps in passing: good for "what got you thinking about …", as it goes into that. */
  hint?: Hint;
  /** Everything that is named, the likeliest first: for shapes that look for what stands beside a verb. */
  topics: readonly Topic[];
  /** Somebody in the draft who is not its author, by name or trade. */
  person?: Topic;
  aim: Aim;
  /** Grief, illness, money trouble, harm or politics: only shapes that say they are careful may speak. */
  delicate: boolean;
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
  /\b(?:died|dies|dying|death|dead|deadly|kill\w*|passed away|funeral|grie[fv]\w*|mourn\w*|r\.?i\.?p|rest in peace|condolences|loved ones|cancer|tumou?r|hospital|surgery|suicid\w*|depress\w*|anxiety|panic attacks?|miscarr\w*|stroke|diagnos\w*|disease|ill|illness|sick|covid\w*|corona\w*|pandemic|virus|evict\w*|debts?|bankrupt\w*|laid off|layoffs?|lost (?:my|her|his|their) (?:job|home|dad|mum|mom)|homeless\w*|refugees?|abus\w+|assault\w*|rape\w*|murder\w*|shootings?|shot dead|gunman|bomb\w*|attack\w*|terror\w*|war|wars|soldiers?|victims?|hostages?|genocide|earthquake|floods?|wildfires?|hurricane|lonely|heartbroken|divorce\w*|sobriety|addict\w*|jail\w*|prison\w*|arrest\w*|crime\w*|criminal\w*|missing since|(?:went|gone|been) missing|burn(?:ed|t) down|donors?|clos(?:ing|es|ed) (?:(?:our|the|its|their) doors|for good|after \d+ years)|apologi[sz]\w*|so sorry|outages?)\b/i;
const OWN_TROUBLE =
  /\b(?:my|me|i(?:'|’)m|i am|i was|i(?:'|’)ve(?: been)?|i have)\b[^.!?\n]{0,50}\b(?:died|death|passed away|funeral|grie[fv]\w*|mourn\w*|cancer|tumou?r|hospital|surgery|suicidal|depress\w*|anxiety|panic attacks?|miscarr\w*|diagnos\w*|ill|sick|covid|evicted|debts?|bankrupt|laid off|homeless|lonely|heartbroken|divorce\w*|sobriety|sober|addict\w*)\b|\blost my (?:job|home|dad|mum|mom|dog|cat)\b/i;
const POLITICS =
  /\b(?:president|trump|biden|obama|hillary|clinton|sanders|putin|congress\w*|senat\w+|elections?|voters?|ballot|democrats?|republicans?|gop|tory|tories|labour(?:['’]s| party)|governments?|mps?|police|knife|brexit|parliament\w*|ministers?|immigra\w+|abortion|gun control|tax(?:es)?|policies|governor|palestin\w+|israel\w*|gaza|hamas|ukrain\w+|russian?s?|protest\w*|racis\w+|feminis\w+|liberals?|conservatives?|politic\w*|legislation|amendment|supreme court|caucus\w*|committee|veterans?|military|ceasefire|muslims?|islam\w*|christian\w*|jew(?:s|ish)|maga|nra|medicare|obamacare|inflation|deficit)\b/i;
const THANKS =
  /\b(?:thank(?:s| you| u)|congrat\w*|kudos|shout ?out to|well done|proud of|welcome(?! (?:to (?:my|our|the)|back)))\b/i;
/** "Excited to see you": somebody speaks of himself without saying I. */
const FEELING =
  /^\W*(?:so |super |very |really )?(?:excited|proud|happy to|honou?red|thrilled|delighted|grateful|pleased|glad|looking forward|can['’]t wait|just got|feeling)\b/i;
/** Thanks that are given to nobody here. */
const IDLE_THANKS = /\b(?:will thank|thank (?:me|god|goodness|heavens?)|thanks? (?:you )?in advance|no thanks?)\b/i;
const HIRING =
  /\b(?:hiring|vacanc\w+|apply (?:now|today|here|for|by|via|at|online)|join (?:our|the) team|recruit\w+|we need an?)\b/i;

function aimOf(facts: Facts, reading: Reading, topics: readonly Topic[]): Aim {
  const heard = (lists: readonly string[]) => lists.some((list) => facts.hits(list).length > 0);
  const toOne = isAddressed(facts) && !facts.links.length;
  const { i, we, you } = facts.persons;
  const sells = reading.findings.some((finding) => finding.kind === 'self-promotion' && finding.shown);
  const trades = facts.hits('trade-talk').length;
  if (heard(['money-lure']) || (trades > 0 && heard(['shill'])) || (trades > 1 && heard(['vouching']))) return 'lure';
  if (heard(['giveaway'])) return 'prize';
  if (HIRING.test(facts.text) && topics.some(({ sort }) => sort === 'job' || sort === 'people') && !i.length)
    return 'hiring';
  if (THANKS.test(facts.text) && !IDLE_THANKS.test(facts.text) && !heard(SELLING)) return 'thanks';
  if (!toOne && (sells || heard(SELLING) || (topics[0]?.own === true && we.length > 0))) return 'selling';
  if (i.length || FEELING.test(facts.text)) return 'telling';
  return you.length || we.length || !facts.links.length ? 'claim' : 'news';
}

/** Trades are people, except where one is looked for. */
function isSomebody({ sort }: Topic, aim: Aim): boolean {
  return sort === 'person' || (sort === 'people' && aim !== 'hiring');
}

function hintOf(topics: readonly Topic[]): Pick<Scene, 'hint'> {
  const topic = topics.find(
    ({ weight, wide, name, noun }) => weight >= 1.3 && !wide && (name !== 'name' || noun.includes(' ')),
  );
  if (!topic) return {};
  const { the, ours, noun, said, head, indefinite } = topic;
  const article = /^[aeiou]/i.test(noun) ? 'an' : 'a';
  return {
    hint: {
      text: indefinite ? `${article} ${noun}` : the,
      ours,
      said,
      head,
      definite: /^(?:the|your) /.test(the) && !indefinite,
    },
  };
}

/** One plain word that no list knows is a guess unless the draft makes much of it. */
function isSure({ sort, noun, the, own, weight, plural, name, fresh }: Topic): boolean {
  const guess = !(name && fresh) && sort === 'thing' && !own && (!noun.includes(' ') || (plural && the === noun));
  return weight >= (guess ? 2.1 : 1.7);
}

function isAddressed({ tokens }: Facts): boolean {
  return tokens.find(({ text }) => text !== '.')?.kind === 'mention' && tokens[0]?.text !== '.';
}

/** What the draft is about, and what it is up to. */
export function sceneOf(facts: Facts, reading: Reading): Scene {
  const named = topicsOf(facts);
  const aim = aimOf(facts, reading, named);
  // What a lure names deserves no more talk.
  const topics = aim === 'lure' ? [] : named;
  const topic = topics.find((each) => !isSomebody(each, aim) && !each.wide && isSure(each));
  const person = topics.find((each) => isSomebody(each, aim) && each.weight >= 1.7);
  const { i, we } = facts.persons;
  const heard = `${facts.text}\n${facts.parent?.text ?? ''}`;
  return {
    facts,
    topics,
    ...(topic ? { topic } : {}),
    ...(person ? { person } : {}),
    ...hintOf(topics.filter((each) => !isSomebody(each, aim))),
    aim,
    delicate: GRIEF.test(heard) || POLITICS.test(heard) || facts.hits('in-need').length > 0,
    personal: i.length > 0 && OWN_TROUBLE.test(facts.text),
    addressed: isAddressed(facts),
    we: we.length > i.length,
  };
}
