import type { Sort } from '../questions/nouns';
import type { Scene } from '../questions/scene';
import { oneOf } from '../questions/shape';
import { UNSHELVED } from '../questions/subjects/shop';
import type { Topic } from '../questions/topics';

/**
 * What a draft may ask its readers, by what it is about: things that one person can answer in a line. `{it}` is the topic
 * as the author says it, `{noun}` its bare noun.
 */
const WORDINGS: Partial<Record<Sort, readonly string[]>> = {
  food: [
    'What would you have {it} with?',
    'Who would you share {it} with?',
    'What goes best with {it}, in your house?',
    'When would you have {it}: early or late?',
  ],
  tool: [
    'What would you use {it} for first?',
    'Where would {it} help you?',
    'What would you want {it} to do?',
    'When would you use {it}?',
    'Who do you know that could use {it}?',
    'What would you try first with {it}?',
  ],
  text: [
    'What would you look for first in {it}?',
    'What would you want {it} to answer?',
    'What should we write about next?',
  ],
  sound: ['Where would you listen to {it}?', 'What would you play after {it}?', 'When would you put {it} on?'],
  picture: ['What do you see first in {it}?', 'What would you call {it}?', 'What does {it} make you think of?'],
  film: [
    'Who would you watch {it} with?',
    'What would you ask about {it}?',
    'Which bit of {it} would you show a friend?',
  ],
  event: [
    'Who would you bring to {it}?',
    'Who is coming to {it}?',
    'Have you been to one like it?',
    'What are you looking forward to at {it}?',
  ],
  place: [
    'Anyone here been to {it}?',
    'What would you look for first at {it}?',
    'Who would you take to {it}?',
    'What do you remember of {it}?',
  ],
  goods: ['Who would you give {it} to?', 'Who do you know that would love {it}?', 'What would you look for in {it}?'],
  course: [
    'What would you most like to learn there?',
    'What do you wish somebody had shown you sooner?',
    'What would you want to ask at {it}?',
  ],
  list: ['Which one would you try first?', 'What would you add to {it}?', 'Which of them do you do already?'],
  offer: ['What’s on your list?', 'Who would you buy something for?', 'What have you had your eye on?'],
  job: ['Who do you know that would be good at this?', 'What would you ask before you said yes?'],
  trouble: ['What has worked for you?', 'How do you get round {it}?', 'What helped you with {it}?'],
  day: ['How are you spending {it}?', 'What are your plans for {it}?', 'What do you remember of yours?'],
  animal: ['Does yours do that too?', 'What is yours called?', 'What would yours do?'],
  game: ['Who are you backing?', 'Who is watching {it} with you?', 'Where will you watch {it}?'],
  service: ['What would you ask first?', 'What would you want from {it}?', 'Where would {it} help you?'],
  person: ['What would you ask {it}?', 'What would you like to hear from {it}?'],
  thing: [
    'What would you ask about {it}?',
    'What would you like to know about {it}?',
    'What comes to mind when you hear of {it}?',
    'What would you tell a friend about {it}?',
  ],
};

const COUNTED = [
  'Which of the {count} would you choose?',
  'Which of the {count} {noun} would you try first?',
  'Which of the {count} do you know already?',
];
/** What can be chosen from when it comes by number. */
const CHOSEN: ReadonlySet<Sort> = new Set([
  'list',
  'goods',
  'food',
  'course',
  'tool',
  'text',
  'place',
  'event',
  'picture',
  'film',
]);

/** Questions that only fit what is one. */
const ONE_ONLY = /\{it\} been|one like it|Does yours|What is yours/;
const OWN_ONLY = /Does yours|yours (?:called|do)|of yours|should we/;

/** What people tell of so that others may have a say, even where nothing is for sale. */
const TOLD_OF: ReadonlySet<Sort> = new Set([
  'text',
  'sound',
  'film',
  'picture',
  'tool',
  'event',
  'animal',
  'job',
  'trouble',
]);

/** What strangers can have no say in unless it is somebody's own. */
const UNASKED: ReadonlySet<Sort> = new Set(['thing', 'picture', 'offer', 'job', 'day', 'list', 'prize', 'cause']);

function counted({ plural, count, sort }: Topic): boolean {
  return plural && count !== undefined && CHOSEN.has(sort) && Number(count) < 100;
}

/** Nouns of so many words are a description, not a name to call a thing by. */
const LONGEST = 3;

/** Whether the draft makes enough of it for strangers to have a say: it is the author's, new, or counted. */
function isTalkedOf(topic: Topic, { aim, facts: { text } }: Scene): boolean {
  if (topic.noun.split(/[\s-]/).length > LONGEST || /#|['’‘"“”](?:\s|$)/.test(topic.noun)) return false;
  if (topic.name === 'person' || topic.head === 'product') return false;
  if (counted(topic)) return true;
  // "Light up your party": the readers' own.
  if (/^your\b/i.test(text.slice(topic.start))) return false;
  if (!topic.own && (topic.sort === 'film' || topic.sort === 'picture' || topic.sort === 'sound')) return false;
  if (topic.sort === 'list') return false;
  const { own, sort, noun, ours } = topic;
  // "My priorities": nobody else's to have a say in.
  const vague = sort === 'thing' && (ours.startsWith('my') || !noun.includes(' '));
  if (own) return TOLD_OF.has(sort) || (aim === 'selling' && !vague && (sort !== 'thing' || topic.fresh));
  if (aim !== 'selling' || topic.plural || UNASKED.has(sort)) return false;
  return topic.weight >= (topic.fresh ? 2.4 : 2.1) && (sort !== 'place' || topic.name !== undefined);
}

/** What people have a say in even where a draft that sells only mentions it. */
const KNOWN: ReadonlySet<Sort> = new Set(['text', 'sound', 'film', 'event', 'course', 'tool', 'food']);
const MENTIONED = 2.6;

const heads = (nouns: string) => new Set(nouns.split(' '));

/** Of some sorts only these are what people would read, use, join or look at as the questions take it. */
const KINDS: Partial<Record<Sort, ReadonlySet<string>>> = {
  text: heads(
    'report guide guidebook article newsletter book ebook handbook manual magazine zine survey study whitepaper',
  ),
  tool: heads(
    'app planner calculator tracker timer editor plugin extension dashboard chatbot bot assistant scanner checker webapp spreadsheet map toolkit',
  ),
  course: heads('course class lesson masterclass bootcamp module'),
  picture: heads(
    'photo photograph picture shot portrait painting drawing sketch print mural illustration poster comic cartoon selfie snap',
  ),
};

function topicOf({ topic, topics, aim }: Scene): Topic | undefined {
  if (topic || aim !== 'selling') return topic;
  return topics.find(({ sort, weight, wide, plural }) => KNOWN.has(sort) && weight >= MENTIONED && !wide && !plural);
}

/** A question to the readers about what the draft is about; nothing where nobody could own the answer. */
export function readerQuestion(scene: Scene): string | undefined {
  const { aim, delicate, addressed, facts } = scene;
  const topic = topicOf(scene);
  if (!topic || delicate || addressed || aim === 'lure' || aim === 'prize' || aim === 'thanks') return undefined;
  if (!(KINDS[topic.sort]?.has(topic.head) ?? true)) return undefined;
  if (topic.sort === 'people' || topic.name === 'organisation' || topic.wide) return undefined;
  if (!isTalkedOf(topic, scene)) return undefined;
  if (topic.sort === 'offer' && (UNSHELVED.test(facts.text) || (!topic.own && facts.hits('sale-terms').length === 0)))
    return undefined;
  // "A game" may be one that is played alone.
  if (topic.sort === 'game' && topic.head === 'game') return undefined;
  if ((topic.sort === 'job') !== (aim === 'hiring')) return undefined;
  const all = counted(topic) ? COUNTED : (WORDINGS[topic.sort] ?? []);
  const { we } = facts.persons;
  const fitting = all.filter(
    (wording) =>
      !(topic.plural && ONE_ONLY.test(wording)) &&
      !(!topic.own && OWN_ONLY.test(wording)) &&
      !(/\bwe\b/.test(wording) && we.length === 0),
  );
  if (fitting.length === 0) return undefined;
  const it = topic.own ? topic.ours : topic.the;
  return oneOf(fitting, topic.head)
    .replace('{it}', it)
    .replace('{noun}', topic.noun)
    .replace('{count}', topic.count ?? '');
}
