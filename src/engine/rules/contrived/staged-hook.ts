import { fauxPas } from '../../rule';

/** In a text of fewer sentences there is nothing to be hooked into. */
const TEXT = 5;

/** A line that leads on holds few words beside the formula. */
const REST = 4;

export default fauxPas({
  id: 'staged-hook',
  kind: 'contrived',
  title: 'A hook: “Here’s how:”',
  why: 'A line that only says that the next line is worth reading keeps people waiting for you.',
  notWhen: 'It heads a list that people have asked you for.',
  source: 'The party test: hyped promises; a formula of post templates',
  strength: 'folk',
  message: 'That line only clears its throat. Drop it, and say the thing.',
  severity: 1,
  confidence: 0.8,
  lists: ['staged-hook'],
  *check(facts) {
    const { sentences } = facts;
    if (facts.isReply || sentences.length < TEXT || facts.questions.some(({ type }) => type === 'genuine')) return;
    const hit = facts.hits('staged-hook').find(({ sentence, from, to }) => {
      const [here, before, after] = [sentences[sentence], sentences[sentence - 1], sentences[sentence + 1]];
      // Alone on its line: in running talk the same words are no stage.
      const alone =
        here !== undefined && before !== undefined && here.line !== before.line && here.line !== after?.line;
      return alone && here.words.length <= to - from + REST;
    });
    if (hit) yield hit;
  },
  examples: {
    flags: [
      'Most gardens fail.\n\n⟦Here’s why:⟧\n\nPeople water at noon.\n\nThey plant too deep.\n\nWater at dawn.'.replace(
        'why:⟧',
        'why⟧:',
      ),
      'Two years ago nobody bought my pots.\nNow they queue.\n⟦The secret⟧?\nGlaze.\nOnly glaze.\nNothing else.',
      'Grooming a poodle takes nerve.\n⟦Here’s how⟧ we stay calm:\nWe breathe.\nWe hum.\nWe stop.',
    ],
    passes: [
      'Water at dawn, and plant shallow. I lost two summers before my neighbour told me.',
      'I asked the groomer how she stays calm, and here’s how: she hums.',
      'Here’s how to get in: ring twice.',
    ],
  },
});
