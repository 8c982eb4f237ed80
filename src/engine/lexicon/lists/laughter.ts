import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'laughter',
  source: 'Laughing, most of all at oneself; the party test, `human-voice` and `gives-value`.',
  phrases: [
    '(lol|lmao|haha|hahaha|hahahaha|hehe|rofl|😂|🤣|😅)',
    "(plot twist|don't ask|send help|asking for a friend|jk|just kidding|can't stop laughing|cracked me up|cracks me up|made me laugh|i laughed|laughed out loud|too funny|so funny)",
    'my (cat|dog|kid|toddler|wife|husband|mum|mom|dad|gran|boss) (disagrees|disagreed|laughed|judges|judged|is not impressed|was not impressed)',
  ],
});
