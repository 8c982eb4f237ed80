import { type Scene, sceneOf } from '../../questions/scene';
import { oneOf, openingOf } from '../../questions/shape';
import { subjectOf } from '../../questions/subjects';
import { isLowerCase } from '../body';
import { endOfTalk, inserted } from '../place';
import { readerQuestion } from '../reader-questions';
import { roomQuestion } from '../room-questions';
import type { Transformation } from '../transformation';

/** What the room can say of a thing of this kind. */
function ofItsKind(scene: Scene): string | undefined {
  const found = subjectOf(scene);
  return found?.asks === found?.subject.made && found?.subject.room.length
    ? oneOf(found.subject.room, openingOf(scene.facts))
    : undefined;
}

/** Who asks wants to hear; who only tells does not. */
export default {
  id: 'close-question',
  title: 'Asks the readers something they can answer in a line',
  apply: (facts, reading) => {
    if (/\?|⟦/.test(facts.text) || facts.questions.length > 0) return facts.text;
    const scene = sceneOf(facts, reading);
    const question = ofItsKind(scene) ?? readerQuestion(scene) ?? roomQuestion(scene, reading.invite === 'no');
    if (!question) return facts.text;
    const asked = isLowerCase(facts) ? `${question[0]?.toLowerCase()}${question.slice(1)}` : question;
    return inserted(facts.text, endOfTalk(facts), asked, true)?.text ?? facts.text;
  },
  examples: [
    ['Our new planner is here. #planner', 'Our new planner is here. What would you try first with it? #planner'],
    ['Our new kettle is here. #kettle', 'Our new kettle is here. What would you look for in our kettle? #kettle'],
    ['We buried my uncle at the funeral today.', 'We buried my uncle at the funeral today.'],
    ['Our new kettle is here. Who wants one?', 'Our new kettle is here. Who wants one?'],
  ],
} satisfies Transformation;
