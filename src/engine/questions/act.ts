import type { Facts } from '../facts/facts';
import type { Quote } from './quotable';
import type { Aim } from './scene';
import { SELF } from './self';

/** What a draft does with its chief words: what a friend would ask next depends on it. */
export type Act =
  | 'greeting'
  /** Sells, hires or gives away. */
  | 'offering'
  /** Asks for clicks, and says nothing else. */
  | 'begging'
  | 'making'
  | 'asking'
  | 'result'
  | 'wish'
  | 'memory'
  | 'joke'
  | 'deed'
  | 'grumble'
  | 'cheer'
  | 'feeling'
  | 'picture'
  | 'advice'
  /** Says when, where or for how much, and nobody speaks in it. */
  | 'notice'
  /** Three items or more in a row. */
  | 'list'
  | 'headline'
  | 'opinion'
  | 'telling'
  | 'claim';

const GREETING =
  /^\W*(?:good (?:morning|night|evening|afternoon)|gm\b|happy (?!to\b|with\b|for\b|that\b|about\b|because\b|how\b)\w+|merry|wishing|hello|hi (?:all|everyone|guys|friends)|morning\b|welcome to\b|have a (?:good|great|nice|lovely|blessed)|enjoy (?:the|your))/i;
const MAKING =
  /^\W*(?:show|launch) hn\b|\b(?:i|we)(?:['’]ve| have)?(?: \w+)? (?:built|made|created|launched|developed|shipped|wrote|designed|released|been (?:building|making|working on))\b|\b(?:i(?:['’]m| am)|we(?:['’]re| are)) (?:building|making|working on|developing|launching)\b/i;
const RESULT =
  /\b\d{1,3} ?[-–] ?\d{1,3}\b(?=.*\b(?:win|won|beat|loss|lost|victory|defeat\w*|draw|over|lead|final|score|ft|ht|game|match|united|city|in)\b)|\b(?:full[- ]time|half[- ]time|final score|ft:|ht:|hat[- ]trick|goa+l+!|kick[- ]?off|touchdown|matchup|quarter-?finals?|semi-?finals?|scoresheet|season opener|playoffs?|wickets?|innings)\b/i;
/** "Harbour 2-1 Rovers", "Full time". */
const SCORE = /\b(?:full[- ]time|half[- ]time|final score|FT:|HT:)|\p{Lu}\p{L}+ \d{1,2} ?[-–] ?\d{1,2} \p{Lu}\p{L}/u;
const WISH =
  /^(?:(?:i|we) (?:just |really |so |still |only )?(?:wish|want|wanna|hope|would love|need (?!to\b|you)|could use|can(?:['’]t|not) wait|dream)\b|(?:i|we)(?:['’]d| would) (?:love|like|kill)\b(?! to (?:thank|share|welcome|invite|introduce))|wish\b|hoping\b|hope\b|can(?:['’]?t|not) wait\b|dying to\b|looking forward|someday|one day\b|imagine\b|if only\b)/i;
const MEMORY =
  /\b(?:remind(?:s|ed) me|remember(?:ing)?(?! to\b)(?: when)?|i used to|years ago|when i was|back (?:in (?:the|my|19|20)|when\b)|throwback|tbt|old days|childhood|nostalgi\w*|grew up|growing up|first time i)\b|\bi(?:['’]m watching this| am watching this| miss) /i;
const ASKED =
  /^(?:(?:how|what|who|where|why|which|when) (?:is|are|do|does|did|would|can|could|should|will|the hell|the fuck|come)|(?:is|are|do|does|did|can|could|would|will|should) (?:i|you|we|they|it|he|she|the|this|that|there|any\w*|your|my))\b/i;
const BEGGING =
  /\b(?:subscri\w+|follow (?:me|us|my|back|this)|retweet|vote for|sub (?:to|for)|my chann?el|like (?:this|my|the|our|if|and)|likes|share (?:this|my)|smash)\b/i;
const PLEADS = /^(?:(?:please|pls|plz|just) )?(?:like|sub\w*|follow|rt|retweet|share|tag|drop|smash|vote)\b/i;
const JOKE = /\b(?:lo+l|lmf?ao+|rofl|ha(?:ha)+h?|hehe|lmbo|crying laughing)\b|[😂🤣💀😹]/iu;
const DEED =
  /^(?:just |finally |today,? |yesterday,? |recently,? |so |and )?(?:i|we)(?:['’]ve| have|['’]d| had)?(?: (?:just|finally|also|already|actually|recently|accidentally))? (?:\w{3,}ed|got|won|went|did|ran|met|made|saw|found|bought|took|came|began|cut|left|lost|wrote|read|flew|drove|rode|beat|hit|spoke|woke|spent|taught|joined|caught|broke|gave|had)\b|^(?:just|finally|accidentally) (?:\w{3,}ed|got|won|did|ran|met|made|saw|found|bought|took|came|began|left|wrote|had|back)\b|^(?:got|came|woke|went|saw|ate|slept|spilled|dropped|walked|finally|finished|completed|bought|met|started|passed|spent|visited|attended|enjoyed|had an\w*)\b/i;
const FEELING =
  /\b(?:i|we) (?:just |really |so |absolutely |still |actually |fucking |do )?(?:love|hate|miss|adore|feel(?! like)|cry|cried|enjoy|like|appreciate)\b|\bi(?:['’]?m| am) (?:so|really|very|feeling|just|not|still|sos?o+) |\b(?:so|sooo*) (?:happy|sad|tired|excited|proud|mad|angry|bored|done|good|cute|lonely|nervous|blessed|grateful)\b|^(?:so|super|really|very|feeling|chuffed|gutted|excited|proud|happy|sad|tired|bored|love|loving|loved|hate|miss|missing|ugh|yay)\b/i;
const CHEER =
  /^(?:let['’]?s go+|(?:fun|great|good|lovely|nice|amazing|awesome|brilliant|fantastic) .{0,40}\b(?:night|day|time|evening|weekend|morning|afternoon|trip|show|game|session|event|turnout|crowd)\b|go+ |yes+\b|woo+|congrats|congratulations|well done|great (?:day|night|work|job|game|to)|what an? |amazing|awesome|best |the best |beautiful|such an? |incredible|wonderful|love(?:ly)? |so good|that \w+ though)/i;
const PICTURE =
  /#(?:\w*photo\w*|\w*photography|\w*portrait\w*|art|artwork|drawing|illustration|sketch|painting|nofilter|landscape)\b|\b(?:photo|photos|photographed|shot (?:on|with|by|in)|taken (?:in|at|on|with|by)|selfie|snapped|pic of|picture of|painted|drew|my (?:drawing|painting|sketch))\b/iu;
const OPINION =
  /\b(?:should(?:n['’]?t)?|overrated|underrated|better|worse|best|worst|greatest|i (?:think|believe|guess|feel like|bet|doubt|don['’]?t (?:think|believe))|agree|need(?:s)? to|must|wrong|pretty sure|opinion|deserves?|most people|some people|imo|tbh|the problem|the truth|the key|ought)\b/i;
const ADVICE =
  /^(?:don['’]?t (?!miss|forget to|you|even|do this)|never |always |stop \w+ing|be (?:the|a|kind|yourself|careful|good|honest|so|patient|proud)|do not |make sure|learn to|try to |choose |trust |surround )/i;
const GRUMBLE =
  /\b(?:worst|terrible|awful|horrible|still waiting|been waiting|delayed|cancel+ed|broken?|ridiculous|unacceptable|disappoint\w*|refund|rude|fail(?:ed|s)?|useless|charged|sick of|tired of|fed up|sucks?|(?:a|an|having|same|more) (?:problem|issue)s? |bug|stuck|annoying|not working|won['’]?t (?:work|load|open|start)|can['’]?t (?:get|log|open|find|even)|messed up|crash\w*)\b/i;

/** A time of day, opening hours, a closed road: what is put up so that people know. */
const NOTICE =
  /\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b|\b(?:noon|midnight) (?:to|till|until)\b|\b(?:doors|kitchen|books|bookings|tickets|registration|applications|entries)(?: \w+)? (?:open|opens|close|closes|from|at|on sale)\b|\b(?:closed|blocked|cancelled|postponed|moved to|diverted|delays|closures?)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:s)? (?:\d|at\b|from\b)|\b(?:gone by|out at|open (?:at|till?|until)|till?) \d{1,2}\b|\bon the (?:counter|menu)\b|\b(?:adults|kids|children|concessions|a head|per person)\b|\b(?:patch|version|update|build) \d[\d.]* (?:is (?:now )?)?(?:up|out|live)\b|\byou can now\b|\b(?:starts?|opens?|gates|doors|crews|inspection|kick-?off)\b[^.!?\n]{0,24} \d{1,2}[.:]\d\d\b|\b(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun) \d{1,2}(?:st|nd|rd|th)?\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:the )?\d{1,2}(?:st|nd|rd|th)\b/i;

/** "1. …", "- …", "✅ …": an item of a list. */
const ITEM = /^[ \t]*(?:[-–•*▪►✓✔✅☑🔹🔸👉➡]\uFE0F?|\d{1,2}[.)]|[\d]\uFE0F?\u20E3)[ \t]*\S/gmu;
const FEWEST_ITEMS = 3;

function isList({ text }: Facts): boolean {
  return (text.match(ITEM)?.length ?? 0) >= FEWEST_ITEMS;
}

/** Points at length are worth reading for themselves, whatever stands at the end. */
const POINT = /^[ \t]*(?:\d{1,2}[.)]|\d\uFE0F?\u20E3) .{60,}$/gmu;

const isLesson = ({ text }: Facts): boolean => (text.match(POINT)?.length ?? 0) >= FEWEST_ITEMS;

/** "… (2011)", "… [pdf]": how titles of things to read are marked. */
const TITLED = /(?:\((?:19|20)\d\d\)|\[(?:pdf|video|audio)\])\s*$/i;

/** What is longer explains itself. */
const LONGEST_NOTICE = 420;
const FEW_WORDS_OF_ONESELF = 2;

/** "Open both slowly, watch the needle": what to do, one after the other. */
const STEP =
  /(?:^|[.!?:;,…]\s+|\n\s*)(?:(?:and|then|so) )?(?:look|open|shut|close|check|try|use|put|take|keep|ask|ring|tell|hang up|turn|wait|add|leave|cut|wrap|stand|write|read|say|reply|reload|don['’]t|do not|never|always|stop|run|wash|save|press|hold|pull|push|count|avoid|test|print)\b(?! (?:us|me|now|today|in touch|more|here|my|our|the link|tickets?|care|place|part|this space)\b)/gi;
const FEWEST_STEPS = 2;

/** Whether it tells people what is on, open or shut. */
function isNotice(facts: Facts): boolean {
  const { text, persons, sentences } = facts;
  // At its end somebody may ask for patience.
  const speaks = persons.i.some(({ start }) => start < (sentences[1]?.end ?? text.length));
  if (speaks || persons.i.length > FEW_WORDS_OF_ONESELF || text.length > LONGEST_NOTICE) return false;
  return NOTICE.test(text) || (facts.of('money').length > 1 && text.length < LONGEST_NOTICE / 2);
}

/** Whether these words only say hello. */
export function isGreeting(text: string): boolean {
  return GREETING.test(text);
}

/** Names apart, most words begin with a capital, or nobody in particular speaks in the present tense of the news. */
function isTitle({ said }: Quote): boolean {
  const words = said.split(' ').filter((word) => word.length > 3);
  return (
    said !== said.toUpperCase() &&
    words.length >= 3 &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > 0.7
  );
}

/** Somebody talks, to somebody. */
const CHATTY =
  /^(?:if|when|the way)\b|\b(?:you|your|you['’]\w+|this|that|i|my|me|somebody|someone|seriously|though|he|she|it|its|they|his|her|them|u|these|those|so|such|just|really|literally|ain['’]t|like)\b/i;

/** News without a full stop: it names who did what, and nobody speaks. */
function isReport({ said, sentence }: Quote): boolean {
  const named =
    (said.match(/\p{Lu}\p{L}+ (?=\p{Lu})/gu)?.length ?? 0) > 0 ||
    sentence.tokens.some(({ kind }) => kind === 'hashtag');
  return (
    (sentence.ending === '' || named) &&
    /^[\p{Lu}\d‘'“]/u.test(said) &&
    said.split(' ').length > 4 &&
    /\s[\p{Lu}#@]/u.test(sentence.text) &&
    !CHATTY.test(sentence.text)
  );
}

const OFFER = /\b(?:offers?|now|book|shop|buy|order|enquire|join|free|sale|win|deals?|get|try|only [$£€])\b/i;
/** In sentences. */
const STORY = 7;

/** What the draft does, by its chief words and what stands around them. */
export function actOf(facts: Facts, thought: Quote | undefined, aim: Aim): Act {
  const { text } = facts;
  const words = thought?.said ?? text;
  if (MAKING.test(text.slice(0, 300).replace(/["“][^"”]*["”]/g, ''))) return 'making';
  if (BEGGING.test(text) && (!thought || PLEADS.test(words))) return 'begging';
  if (thought && SCORE.test(text) && !SELF.test(text)) return 'result';
  if (isNotice(facts) && thought && aim !== 'prize' && aim !== 'hiring' && facts.links.length === 0) return 'notice';
  // A long story may end in an offer, and is a story all the same.
  if (aim === 'selling' && facts.sentences.length >= STORY && facts.persons.i.length > 2) return 'telling';
  if (thought && isLesson(facts)) return 'list';
  const sells =
    aim === 'selling' && !(thought && !SELF.test(text) && !OFFER.test(text) && (isTitle(thought) || isReport(thought)));
  if (sells || aim === 'prize' || aim === 'hiring') return 'offering';
  if (!thought)
    return isGreeting(text) ? 'greeting' : PICTURE.test(text) ? 'picture' : JOKE.test(text) ? 'joke' : 'claim';
  if (TITLED.test(text) && !SELF.test(words)) return 'headline';
  if (isList(facts)) return 'list';
  // "Noor: I never sleep": the I is somebody else's.
  const quoted =
    thought.sentence.words.every((word) => word.quoted) || /^\W*[‘']|^[\p{L} ]{3,24}: /u.test(thought.sentence.text);
  const self = !quoted && SELF.test(words.replace(/\bUS\b/g, ''));
  if (thought.sentence.ending === '?' || ASKED.test(words)) return 'asking';
  if (isGreeting(words)) return 'greeting';
  if (aim !== 'news' && (text.match(STEP)?.length ?? 0) >= FEWEST_STEPS) return 'advice';
  if (!self && isTitle(thought)) return RESULT.test(text) ? 'result' : 'headline';
  if (RESULT.test(thought.sentence.text) || (!self && SCORE.test(text))) return 'result';
  if (WISH.test(words)) return 'wish';
  if (JOKE.test(text)) return 'joke';
  if (MEMORY.test(words)) return 'memory';
  if (self && GRUMBLE.test(words)) return 'grumble';
  if (DEED.test(words)) return 'deed';
  if (FEELING.test(words)) return 'feeling';
  if (CHEER.test(words) || CHEER.test(text)) return 'cheer';
  if (PICTURE.test(text)) return 'picture';
  if (ADVICE.test(words) && !facts.links.length) return 'advice';
  if (!self && isReport(thought)) return 'headline';
  if (OPINION.test(words) && (self || facts.links.length === 0)) return 'opinion';
  if (self) return 'telling';
  const named = facts.tags.length > 0 && /\p{Lu}\p{Ll}+ (?:\p{Lu}|#|@)/u.test(words);
  return aim === 'news' || facts.links.length > 0 || (named && !CHATTY.test(words)) ? 'headline' : 'claim';
}
