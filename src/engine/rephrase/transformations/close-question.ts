import { sceneOf } from '../../questions/scene';
import { isLowerCase } from '../body';
import { endOfTalk, inserted } from '../place';
import { readerQuestion } from '../reader-questions';
import { roomQuestion } from '../room-questions';
import type { Transformation } from '../transformation';

/** Who asks wants to hear; who only tells does not. */
export default {
  id: 'close-question',
  title: 'Asks the readers something they can answer in a line',
  apply: (facts, reading) => {
    if (/\?|⟦/.test(facts.text) || facts.questions.length > 0) return facts.text;
    const scene = sceneOf(facts, reading);
    const question = readerQuestion(scene) ?? roomQuestion(scene, reading.invite === 'no');
    if (!question) return facts.text;
    const asked = isLowerCase(facts) ? `${question[0]?.toLowerCase()}${question.slice(1)}` : question;
    return inserted(facts.text, endOfTalk(facts), asked, true)?.text ?? facts.text;
  },
  examples: [
    ['Our new planner is here. #planner', 'Our new planner is here. Where would our planner help you? #planner'],
    ['We buried my uncle at the funeral today.', 'We buried my uncle at the funeral today.'],
    ['Our new planner is here. Who wants one?', 'Our new planner is here. Who wants one?'],
  ],
} satisfies Transformation;
