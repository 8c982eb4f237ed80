import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'shared-event',
  source: 'An event named as shared; the party test, `common-ground`.',
  phrases: [
    "(who's|who else is|anyone else|is anyone|anyone) (going|coming|heading|joining) (to|for|along|tonight|on)",
    '(see you|see you all|catch you) (there|at|in|on|tonight|tomorrow)',
    '(great|good|lovely|nice|fun|wonderful) (to|) (meeting|seeing|chatting with|talking to|talking with|see|catching up with|catch up with) (you|everyone|so many|some|all|old|<mention>)',
    '(great|good|lovely|nice|fun|wonderful) to meet (everyone|so many|some|all|old|<mention>|you (at|in|on|yesterday|today|last|there|all))',
    'remember (when we|that time we)',
  ],
});
