import { fauxPas } from '../../rule';

export default fauxPas({
  id: 'buzzwords',
  kind: 'contrived',
  title: 'Words from the brochure',
  why: 'Brochure words fit any trade, so they say nothing about yours.',
  notWhen: 'You write for colleagues to whom the words mean one exact thing.',
  source: 'The party test: not corporate spin and hyped promises',
  strength: 'folk',
  message: 'Words from a brochure. What would they see if they stood next to you while you do it?',
  severity: 2,
  confidence: 0.8,
  lists: ['buzzwords'],
  *check(facts) {
    if (facts.isReply || facts.persons.i.length > 0) return;
    const hits = facts.hits('buzzwords');
    const [first] = hits;
    const different = new Set(hits.map(({ text }) => text.toLowerCase()));
    if (!first || different.size < 2) return;
    const named = [...different].slice(0, 3).map((word) => `“${word}”`);
    const last = named.pop() ?? '';
    yield {
      ...first,
      message: `${named.join(', ')} and ${last}: words from a brochure. What would they see if they stood next to you?`,
    };
  },
  examples: {
    flags: [
      'We ⟦leverage⟧ innovation to grow better lettuce.',
      '⟦Seamless⟧ solutions for modern stables.',
      'A ⟦holistic⟧ journey for your roof: robust, scalable and green.',
    ],
    passes: [
      'I mend roofs, and the robust part is my back.',
      'We move the lettuce seedlings out on the first night without frost.',
      'Our journey took nine hours, with two flat tyres.',
    ],
  },
});
