import { isDesk } from '../desk';
import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What do you hope to hear back on {it}?', lead: 'Tell me ', place: 'end', end: '.' },
  { asks: 'What made you tell them {it}?', lead: 'Why {I}’m telling you: ', place: 'end' },
  { asks: 'What happened before you wrote {it}?', lead: 'What happened: ', place: 'end' },
  { asks: 'How would you say {it} if they sat across the table?', lead: '', place: 'end' },
  { asks: 'What do they need to know to understand {it}?', lead: 'To understand it: ', place: 'end' },
  {
    asks: 'If they wrote back about {it}, what would you like to read?',
    lead: 'What {I}’d like to hear: ',
    place: 'end',
  },
];

/** Said to one guest: what is that guest to answer? */
export default {
  id: 'tell-them',
  kind: 'back',
  careful: true,
  applies: ({ facts, addressed, thought, aim }) =>
    addressed && thought && !facts.parent && aim !== 'thanks' && aim !== 'lure' && !isDesk(facts.text) ? 0.56 : 0,
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: '@dana Half the bay is frozen over',
        asks: 'If they wrote back about “Half the bay is frozen over”, what would you like to read?',
        answer: 'that the ducks are all right',
        reads: 'What I’d like to hear: that the ducks are all right',
      },
    ],
    passes: ['Half the bay is frozen over.', 'Our kettle is here.'],
  },
} satisfies Shape;
