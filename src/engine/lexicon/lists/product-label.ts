import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'product-label',
  source: 'How makers say in one line what they made; André 2012 on useful self-promotion.',
  phrases: [
    '(app|tool|library|game|site|website|platform|extension|service|generator|framework|package|plugin|template|course|kit|directory|newsletter|editor) (for|that|to|which|where)',
    '(free and|fully|completely|an|a|the) (open source|open sourced|self hosted)',
    'open source (app|tool|library|project|platform|framework|alternative|version)',
  ],
});
