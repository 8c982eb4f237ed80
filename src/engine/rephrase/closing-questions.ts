import type { Scene } from '../questions/scene';
import { openingOf, steady } from '../questions/shape';
import { subjectOf } from '../questions/subjects';
import { occasionQuestions, PRIZE } from './occasions';
import { readerQuestion } from './reader-questions';
import { roomQuestions } from './room-questions';
import { subjectQuestions } from './subject-questions';
import { isBrokenOff } from './talk';

/** A draft of fewer words says too little for the room to have a say in. */
const FEWEST = 4;

/** What somebody is accused of is nothing to chat about. */
const CHARGED = /\b(?:sued|sues|lawsuits?|fined|indicted|charged with|accused)\b/i;

/** Of fewer nobody would know what to ask about. */
const TOLD = 9;

/** Who speaks for a house can be asked about it. */
const OF_US = ['What would you ask us?', 'Anything you’d like to ask us?', 'What would you like to hear more about?'];

/** What can be asked of a thing of its kind, where it is there to be had, or of the thing that the draft makes much of. */
function ofItsKind(scene: Scene): readonly string[] {
  const found = subjectOf(scene);
  if (found && found.asks === found.subject.made && found.subject.room.length > 0) return found.subject.room;
  const about = readerQuestion(scene);
  return about ? [about] : [];
}

/** What the draft offers or brings, where that is what it is there for. */
function onOffer(scene: Scene, unwelcome: boolean): readonly string[] {
  const { aim, facts } = scene;
  if (!unwelcome && aim !== 'selling' && aim !== 'news' && aim !== 'hiring') return [];
  const asks = occasionQuestions(scene);
  if (asks.length > 0 || aim === 'hiring') return asks;
  const about = ofItsKind(scene);
  if (about.length > 0) return about;
  const subject = CHARGED.test(facts.text) ? [] : subjectQuestions(scene);
  if (subject.length > 0) return subject;
  return unwelcome &&
    facts.said.length >= TOLD &&
    facts.persons.we.length > 1 &&
    !PRIZE.test(facts.text) &&
    !/\b(?:happy|celebrat\w+)\b/i.test(facts.text)
    ? OF_US
    : [];
}

/** The same list, begun where the draft's own opening says. */
export function turned(asks: readonly string[], { facts }: Scene): string[] {
  const first = asks.length > 0 ? steady(openingOf(facts)) % asks.length : 0;
  return [...asks.slice(first), ...asks.slice(0, first)];
}

/**
 * What a draft may ask its readers in the end: about what it does, else about what it lets them do, about a thing of its kind, or
 * about its subject. All of these fit; which comes first, the draft's own opening decides. Nothing where no question would fit
 * this very draft: one that fits all is heard as bait.
 */
export function closingQuestions(scene: Scene, unwelcome: boolean): readonly string[] {
  const { facts, aim, delicate, addressed } = scene;
  if (delicate || addressed || facts.isReply || facts.said.length < FEWEST || isBrokenOff(facts)) return [];
  if (aim === 'lure' || aim === 'prize' || aim === 'thanks') return [];
  const done = aim === 'hiring' ? [] : roomQuestions(scene);
  const asks = done.length > 0 ? done : onOffer(scene, unwelcome);
  return turned(asks.length > 0 ? asks : ofItsKind(scene), scene);
}
