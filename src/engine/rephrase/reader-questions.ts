import type { Sort } from '../questions/nouns';
import type { Scene } from '../questions/scene';
import { oneOf } from '../questions/shape';
import type { Topic } from '../questions/topics';

/**
 * What a draft may ask its readers, by what it is about: things that one person can answer in a line. `{it}` is the topic
 * as the author says it, `{noun}` its bare noun.
 */
export const WORDINGS: Partial<Record<Sort, readonly string[]>> = {
  food: [
    'What would you have {it} with?',
    'Who would you share {it} with?',
    'What goes best with {it}, in your house?',
    'When would you have {it}: early or late?',
  ],
  tool: [
    'What would you use {it} for first?',
    'What do you use now for that?',
    'What would make {it} work for you?',
    'What would you want {it} to do?',
  ],
  text: [
    'What would you look for first in {it}?',
    'What would you want {it} to answer?',
    'Which question would you put to {it}?',
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
    'What would you ask at {it}?',
    'Who’s coming to {it}?',
    'Have you been to one like it?',
    'What are you looking forward to at {it}?',
  ],
  place: [
    'Anyone here been to {it}?',
    'What would you look for first at {it}?',
    'Who would you take to {it}?',
    'What do you remember of {it}?',
  ],
  goods: [
    'Who would you give {it} to?',
    'Where would you put {it}?',
    'Who do you know that would love {it}?',
    'What would you look for in {it}?',
  ],
  course: [
    'What would you most like to learn there?',
    'What do you wish somebody had shown you sooner?',
    'What would you want to ask at {it}?',
  ],
  list: ['Which one would you try first?', 'What would you add to {it}?', 'Which of them do you do already?'],
  offer: ['What’s on your list?', 'Who would you buy something for?', 'What have you had your eye on?'],
  job: ['Who do you know that would be good at this?', 'What would you ask before you said yes?'],
  trouble: ['What has worked for you?', 'How do you get round {it}?', 'What helped you with {it}?'],
  day: ['How are you spending yours?', 'What are your plans for {it}?', 'What do you remember of yours?'],
  animal: ['Does yours do that too?', 'What is yours called?', 'What would yours do?'],
  game: ['Who are you backing?', 'Who’s watching {it} with you?', 'Where will you watch {it}?'],
  service: ['What would you ask first?', 'What do you look for in {noun}?', 'When did you last need {noun}?'],
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
const OWN_ONLY = /Does yours|yours (?:called|do)|should we/;

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

function counted({ plural, count, sort }: Topic): boolean {
  return plural && count !== undefined && CHOSEN.has(sort) && Number(count) < 100;
}

/** A question to the readers about what the draft is about; nothing where nobody could own the answer. */
export function readerQuestion(scene: Scene): string | undefined {
  const { topic, aim, delicate, addressed, facts } = scene;
  if (!topic || delicate || addressed || aim === 'lure' || aim === 'prize' || aim === 'thanks') return undefined;
  if (topic.sort === 'people' || topic.name === 'organisation' || topic.wide) return undefined;
  if (!topic.own && !topic.count && !(aim === 'selling' && topic.fresh && topic.weight >= 2.4)) return undefined;
  if (topic.sort === 'offer' && !topic.own && facts.hits('sale-terms').length === 0) return undefined;
  if ((topic.sort === 'job') !== (aim === 'hiring')) return undefined;
  if (aim !== 'selling' && !counted(topic) && !TOLD_OF.has(topic.sort)) return undefined;
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
