import type { Facts } from '../facts/facts';
import type { Scene } from '../questions/scene';
import { SMALL_TALK } from './small-talk';
import { labelsOf, spoken, talkOf } from './talk';

/** Things that a draft makes less of are mentioned in passing. */
const WEIGHTY = 1.4;
const MOST = 2;
/** In a longer one nothing is central that does not come back. */
const SHORT = 320;

/** In words: a longer tag is the name of something, as an awards dinner has one. */
const PLAIN_TAG = 2;

/** What can be asked about these words: "cocoa farmers" are farmers, so the last of them counts. */
function asksAbout(words: string): readonly string[] | undefined {
  return SMALL_TALK.find(({ named }) => {
    const found = named.exec(words);
    return found !== null && found.index + found[0].length >= words.length - 1;
  })?.asks;
}

/** What a draft names twice it is about. */
function namedTwice(talk: string): readonly string[] | undefined {
  return SMALL_TALK.find(({ named }) => [...talk.matchAll(new RegExp(named, 'gi'))].length > 1)?.asks;
}

const SPEAKS_OF =
  /\b(?:about|discuss(?:es|ing)?|explor(?:es|ing)|importance of|future of|story of|state of|benefits of|celebrat(?:es?|ing)) ((?:[\p{L}'-]+ ){0,3}[\p{L}'-]+)/giu;

/** What somebody talks about, up to where it is a subject: "about food security and …". */
function themes(talk: string): string[] {
  return [...talk.matchAll(SPEAKS_OF)].flatMap(([, said = '']) => {
    const words = said.split(' ');
    return words.map((_, i) => words.slice(0, i + 1).join(' '));
  });
}

/** Everything that a short draft may be about, the likeliest first. */
function candidates({ facts, topics }: Scene): string[] {
  const labels = new Set(facts.trailingTags);
  const tagged = facts.tags
    .filter((tag) => !labels.has(tag))
    .map(({ text }) => spoken(text))
    .filter((name) => name.split(' ').length <= PLAIN_TAG);
  const chief = topics.filter(({ weight, name }) => weight >= WEIGHTY && !name).slice(0, MOST);
  return [...chief.map(({ noun }) => noun), ...tagged, ...themes(talkOf(facts))];
}

/** Under a picture the labels alone say what it is. */
function labelled({ trailingTags }: Facts): readonly string[] | undefined {
  for (const tag of trailingTags) {
    const asks = asksAbout(spoken(tag.text));
    if (asks) return asks;
  }
  return undefined;
}

/** What people can be asked about what the draft is about; nothing where no such thing is central to it. */
export function subjectQuestions(scene: Scene): readonly string[] {
  const { facts } = scene;
  const brief = facts.text.length - labelsOf(facts).length <= SHORT;
  for (const words of brief ? candidates(scene) : []) {
    const asks = asksAbout(words);
    if (asks) return asks;
  }
  return namedTwice(`${talkOf(facts)}\n${labelsOf(facts)}`) ?? (brief ? labelled(facts) : undefined) ?? [];
}
