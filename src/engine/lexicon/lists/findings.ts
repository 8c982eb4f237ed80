import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'findings',
  source: 'How a fact with a figure is told; evidence: numbers and cited others inform (Hutto 2013).',
  phrases: [
    '(according to|study|studies|survey|research|researchers|data|census|on average|an average of)',
    '(per|a|an|every|each) (year|month|day|week|hour|person|minute)',
    '(times (more|less|as|higher|lower|faster)|more than|less than|fewer than|nearly|roughly|at least|about|twice as)',
    '(rose|fell|grew|dropped|increased|decreased|doubled|halved|weighs|lasts|up from|down from) (by|to|from|)',
  ],
});
