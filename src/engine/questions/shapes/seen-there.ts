import { type Shape, saying, type Wording } from '../shape';

const WORDINGS: readonly Wording[] = [
  { asks: 'What have you learned from {it}?', lead: 'What we’ve learned so far: ' },
  { asks: 'What surprised you about {it}?', lead: 'What surprised {me}: ' },
  { asks: 'Who would tell people about {it} best?', lead: 'Who would tell it best: ' },
  { asks: 'Where can people see {it} for themselves?', lead: 'Where you can see it: ' },
];

/** A house that tells what it does has people in it who were there. */
export default {
  id: 'seen-there',
  kind: 'learned',
  applies: ({ act, thought, toRoom, we, facts }) =>
    toRoom && thought && act === 'telling' && we && facts.links.length > 0 ? 0.6 : 0,
  build: (scene) => saying(WORDINGS, scene, scene.thought),
  examples: {
    asks: [
      {
        draft: 'We work with beekeepers on forty roofs: https://a.example/b',
        asks: 'Where can people see “We work with beekeepers on forty roofs” for themselves?',
        answer: 'on the roof of the old cinema, any Sunday',
        reads: 'Where you can see it: on the roof of the old cinema, any Sunday',
      },
    ],
    passes: ['Our new kettle is here. Buy now!', 'Is the tide in?'],
  },
} satisfies Shape;
