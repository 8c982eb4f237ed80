import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'good-wishes',
  source: 'Wishing the reader well; the party test, `reader-first`.',
  phrases: [
    "(hope|hoping) (you|your|you're|you've|you'll|you all|everyone|that you)",
    '(wishing|wish) you (a|all|the|well|luck|many|and)',
    '(good luck|best of luck|stay safe|get well|feel better|get home safe|safe travels|be kind to yourself|rest up|sleep well|enjoy the rest|thinking of you|sending you)',
    '(sorry to hear|so sorry you|sorry for your loss|no rush|take your time|whenever suits you|take care (of|all|everyone|you|x|and|))',
  ],
});
