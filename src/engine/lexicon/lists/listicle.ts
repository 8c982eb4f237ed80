import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'listicle',
  source: 'Headlines of counted lists; Meta on clickbait, 2014 to 2017.',
  phrases: [
    '^ (the|these|here are|) <number> (*|* *|* * *|) (things|ways|reasons|times|facts|signs|tips|ideas|moments|photos|pictures|tweets|gifs|puns|jokes|memes|people|celebrities|celebs|questions|lessons|mistakes|recipes|products|gifts|secrets|hacks|tricks|quotes|stories|truths|lies|struggles|problems|thoughts|movies|songs|places|foods|books|dogs|cats|animals|costumes|trends|looks|hairstyles|outfits|quizzes|animals|stages|types|habits|rules|steps|words|phrases)',
    '^ (the|these|here are|) <number> (*|* *|) (of the|that will|that prove|that are|you need|you should|you must|you can|you never|you probably|you definitely|every|everyone|only|all|no one|so|to)',
  ],
});
