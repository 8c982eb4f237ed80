import { asking } from '../../asking';
import { COMPLAINT } from '../../complaint';
import { isDesk } from '../../desk';
import type { Scene } from '../../scene';
import { SELF } from '../../self';
import type { Shape } from '../../shape';

/** Said to one guest, and what that guest said is not on the page. */
const toOne = ({ addressed, facts, aim }: Scene) =>
  addressed && !facts.parent && aim !== 'thanks' && aim !== 'lure' && !isDesk(facts.text);

const complains = (scene: Scene) =>
  toOne(scene) && !scene.we && COMPLAINT.test(scene.facts.text) && SELF.test(scene.facts.text);

export default [
  asking({
    id: 'whole-story',
    kind: 'story',
    fit: 0.66,
    when: complains,
    wordings: [
      { asks: 'What happened, and when?', lead: 'What happened: ', place: 'end' },
      { asks: 'What have they told you so far?', lead: 'What {I}’ve been told so far: ', place: 'end' },
      { asks: 'What would put it right?', lead: 'What would put it right: ', place: 'end' },
      { asks: 'Since when has it been like this?', lead: 'Since when: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: '@trainline My train was cancelled again',
          asks: 'What happened, and when?',
          answer: 'the 8:10 on Monday',
          reads: 'What happened: the 8:10 on Monday',
        },
      ],
      passes: ['My train was cancelled again.', '@trainline Thank you, the train was great.'],
    },
  }),
  asking({
    id: 'tell-them',
    kind: 'back',
    careful: true,
    fit: 0.5,
    when: (scene) => complains(scene) && scene.facts.questions.length === 0,
    wordings: [
      { asks: 'What would you like to hear back?', lead: 'Tell me ', place: 'end', end: '.' },
      { asks: 'Is there something you’d like to know from them?', lead: '', place: 'end' },
      { asks: 'What would you like them to do now?', lead: 'What {I}’d like you to do: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: '@dana My ferry is late',
          asks: 'What would you like them to do now?',
          answer: 'when it comes',
          reads: 'What I’d like you to do: when it comes',
        },
      ],
      passes: ['My ferry is late.', '@dana The tide is in.', '@dana When does the ferry come?'],
    },
  }),
  asking({
    id: 'need-to-know',
    kind: 'story',
    careful: true,
    fit: 0.4,
    when: (scene) => toOne(scene) && scene.facts.questions.some(({ type }) => type === 'genuine'),
    wordings: [
      { asks: 'What do you need the answer for?', lead: 'I ask because ', place: 'end', end: '.' },
      { asks: 'By when do you need to know?', lead: 'I need to know by ', place: 'end', end: '.' },
      { asks: 'What do you know already?', lead: 'What {I} know so far: ', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: '@dana When does the ferry come?',
          asks: 'What do you need the answer for?',
          answer: 'Sunday',
          reads: 'I ask because Sunday.',
        },
      ],
      passes: ['The ferry is late.', '@dana The ferry is late.'],
    },
  }),
  asking({
    id: 'made-you-write',
    kind: 'story',
    careful: true,
    fit: 0.4,
    when: (scene) => toOne(scene) && scene.facts.questions.length === 0,
    wordings: [
      { asks: 'What had they said?', lead: 'Why {I}’m telling you: ', place: 'end' },
      {
        asks: 'Which part of what they said are you answering?',
        lead: 'On your point about ',
        place: 'front',
        end: ':',
      },
      { asks: 'What do they need to know to see what you mean?', lead: 'What {I} mean: ', place: 'end' },
      { asks: 'If they sat across the table, what would you say next?', lead: '', place: 'end' },
    ],
    examples: {
      asks: [
        {
          draft: '@dana Mind the tide tonight',
          asks: 'Which part of what they said are you answering?',
          answer: 'the mooring',
          reads: 'On your point about the mooring:',
        },
      ],
      passes: ['The ferry is late.'],
    },
  }),
] satisfies readonly Shape[];
