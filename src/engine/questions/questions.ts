import type { Facts } from '../facts/facts';
import type { Reading } from '../reading';
import { type Scene, sceneOf } from './scene';
import { openingOf, type Shape, type ShapedQuestion, steady } from './shape';
import { shapes } from './shapes';

const MOST = 3;

/** Shapes that fit about equally well take turns from topic to topic, so that the questions stay fresh. */
const TURNS = 12;
const TURN = 0.015;

/** In a reply one's own thing comes after theirs. */
const SECOND = 0.5;

function fitOf(shape: Shape, scene: Scene): number {
  if (scene.delicate && !shape.careful) return 0;
  const fit = shape.applies(scene) * (scene.facts.isReply && !shape.listens ? SECOND : 1);
  if (fit === 0) return 0;
  return fit + (steady(`${shape.id} ${scene.topic?.head ?? scene.facts.said[0]?.norm ?? ''}`) % TURNS) * TURN;
}

/**
 * An answer is kept by its question's id, so the id names the question about this topic of this draft: what was answered
 * for one draft is never woven into another.
 */
function idOf({ id }: Shape, { facts }: Scene, topic: string | undefined): string {
  const about = topic ?? openingOf(facts);
  return `${id}-${about.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}

/** The first two words, which make two questions sound alike. */
function opening(text: string): string {
  return text
    .replace(/^“[^”]*”: /, '')
    .toLowerCase()
    .split(' ', 2)
    .join(' ');
}

/**
 * The questions that would help this draft most, at most three, the most useful first: made from the draft's own topic or
 * words, never two that begin alike or are after the same. The first is one whose answer can stand in a wording, where there
 * is such a one.
 */
export function questionsFor(facts: Facts, reading: Reading): ShapedQuestion[] {
  if (reading.invite === 'yes' || reading.invite === 'unsure') return [];
  const scene = sceneOf(facts, reading);
  const ranked = shapes
    .map((shape) => ({ shape, fit: fitOf(shape, scene) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => Number(a.shape.plain ?? false) - Number(b.shape.plain ?? false) || b.fit - a.fit);
  const asked: ShapedQuestion[] = [];
  const openings = new Set<string>();
  const kinds = new Set<string>();
  for (const { shape } of ranked) {
    if (asked.length === MOST || (shape.plain && asked.length > 0)) break;
    if (kinds.has(shape.kind)) continue;
    const pointed = asked.flatMap(({ topic }) => topic ?? []);
    const question = shape.build({ ...scene, pointed });
    if (!question || openings.has(opening(question.text))) continue;
    openings.add(opening(question.text));
    kinds.add(shape.kind);
    asked.push({ id: idOf(shape, scene, question.topic), ...question });
  }
  const first = asked.findIndex(({ weave }) => weave);
  if (first > 0) asked.unshift(...asked.splice(first, 1));
  return asked;
}
