import { asking, inRoom } from '../../asking';
import type { Scene } from '../../scene';
import type { Shape } from '../../shape';

/** Whether what is asked is about those who are asked. */
function asksYou({ facts, thought }: Scene): boolean {
  const asked = facts.questions[0]?.sentence.text ?? thought?.sentence.text ?? '';
  return /\b(?:you|your|yours|u|y['’]all|anyone|anybody|who else)\b/i.test(asked);
}

/** A question is easier to answer for those who know why it is asked. */
export default [
  asking({
    id: 'ask-because',
    kind: 'story',
    fit: 0.5,
    when: (scene) => inRoom('asking')(scene) && !asksYou(scene),
    wordings: [
      { asks: 'What made you ask?', lead: 'I ask because ', place: 'end', end: '.' },
      { asks: 'What is your own guess?', lead: '{My} own guess: ', place: 'end' },
      { asks: 'What would you answer yourself?', lead: '{Mine}: ', place: 'end' },
      { asks: 'Who would know, do you think?', lead: 'Who may know: ', place: 'end' },
      { asks: 'What brought the question up?', lead: 'What brought it up: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'Is the old ferry still running?',
          asks: 'What would you answer yourself?',
          answer: 'my aunt lives on the other side',
          reads: 'Mine: my aunt lives on the other side',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'The tide is in.'],
    },
  }),
  asking({
    id: 'go-first',
    kind: 'story',
    fit: 0.5,
    when: (scene) => inRoom('asking')(scene) && asksYou(scene),
    wordings: [
      { asks: 'What would you say yourself, if you were asked?', lead: '{Mine}: ', place: 'end' },
      { asks: 'What made you want to know?', lead: 'I ask because ', place: 'end', end: '.' },
      { asks: 'Whose answer are you most curious about?', lead: 'Who {I}’d like to hear from: ', place: 'end' },
      { asks: 'What has been the best answer so far?', lead: 'The best answer so far: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: 'Do you still take the old ferry?',
          asks: 'What has been the best answer so far?',
          answer: 'only in May',
          reads: 'The best answer so far: only in May',
        },
      ],
      passes: ['Our kettle is here. Buy now!', 'Is the old ferry still running?'],
    },
  }),
] satisfies readonly Shape[];
