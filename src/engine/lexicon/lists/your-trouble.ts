import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'your-trouble',
  source: 'The reader’s trouble before any answer; the party test, `reader-first`.',
  phrases: [
    "^ if (you|you're|you've|your|you are) (stuck|struggling|tired|new|worried|wondering|unsure|having|hurting|lost|stressed|feeling|overwhelmed|dreading|struggle|feel|keep|can't|don't|cannot|hate)",
    "^ (if|when) your * (won't|keeps|hurts|broke|dies|cries|stops|fails)",
    "(for|to) (anyone|those|everyone|anybody) (who's|struggling|stuck|wondering|new|still|dealing|feeling|trying)",
    "i know (how (hard|tough|lonely|annoying|scary|tiring)|it's (hard|tough|scary)|the feeling|that feeling|you're (tired|busy|worried|stressed))",
  ],
});
