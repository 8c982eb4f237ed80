import { fauxPas } from '../../rule';
import { isOneWay } from '../one-way';

/** More upright strokes than this are a table or code. */
const MOST = 5;

export default fauxPas({
  id: 'piped-notice',
  kind: 'broadcast',
  title: 'Facts parted by upright strokes',
  why: 'Facts in a row between strokes are a poster; people talk in sentences.',
  notWhen: 'It is a poster, and you post it where posters hang.',
  source: 'The party test: nobody says a stroke aloud',
  strength: 'folk',
  message: 'That’s a poster, with strokes between the facts. Tell it as you’d tell one friend.',
  severity: 1,
  confidence: 0.95,
  *check(facts) {
    if (!isOneWay(facts)) return;
    for (const { tokens } of facts.sentences) {
      const strokes = tokens.filter(({ text, quoted }) => text === '|' && !quoted);
      const [first] = strokes;
      if (!first || strokes.length > MOST) continue;
      const from = tokens[tokens.indexOf(first) - 1];
      const to = tokens[tokens.indexOf(strokes.at(-1) ?? first) + 1];
      if (!from || !to) continue;
      yield { start: from.start, end: to.end };
      return;
    }
  },
  examples: {
    flags: [
      'Baroque ⟦Evening | Town Hall | 8pm⟧',
      'Vacancy: pastry ⟦chef | Leeds⟧',
      'Winter ⟦Lectures | Dr⟧ Amara Obi on moss',
    ],
    passes: [
      'We sing baroque music in the town hall at eight, and there is soup after.',
      'I type a | b in the shell and my colleague thinks it is magic.',
      'Baroque evening | town hall: are you coming?',
    ],
  },
});
