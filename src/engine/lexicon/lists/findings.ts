import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'findings',
  source: 'How a fact with a figure is told; evidence: numbers and cited others inform (Hutto 2013).',
  phrases: [
    '(according to|study|studies|survey|research|researchers|census|on average|an average of)',
    '(per|a|an|every|each) (year|month|day|week|hour|person|minute|litre|mile|night)',
    '(times (more|less|as|higher|lower|faster)|twice as|as much as|as many as|up from|down from)',
    '(rose|fell|grew|dropped|increased|decreased) (by|to|from)',
  ],
});
