import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'own-place',
  source: 'Where people keep what they make or sell: a link beside these words is their own.',
  phrases: [
    'my (new|latest|own|first|little|small|free|) (blog|site|website|shop|store|book|novel|ebook|song|album|music|art|app|saas|startup|game|project|side project|podcast|video|article|post|essay|paper|tool|library|plugin|extension|business|company|channel|newsletter|course|portfolio)',
    'our (own|new|latest|full|free|first|brand new|) *',
  ],
});
