import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'solemn-vow',
  source: 'Mission statements: what every house vows.',
  phrases: [
    '(committed to|commitment to|dedicated to|strive to|strives to|passionate about)',
    '(our|its) (mission|vision|purpose|core values|ethos|promise|passion) (is|to|has|of|for)',
    '(is|are|lies|lie|sits) at the heart of',
    '(in our dna|core values|we believe (in|that|every)|make a difference|making a difference|make a real difference|making an impact)',
    '(a|the) (better|brighter|greener|healthier|safer|stronger|more sustainable|sustainable|more equitable|more inclusive) (future|tomorrow|world|planet|life)',
    '(future generations|generations to come|people and (the|our|) planet|for a better|power good|a world where)',
  ],
});
