import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'question-tags',
  source: 'The party test, `asks`: a whole "question" that only nods to itself or sets up its own answer.',
  phrases: [
    '^ (right|all right|alright|ok|okay|agree|agreed|do you agree|really|seriously|why|how|so what|huh|eh|yeah|yes|no|see)',
    '^ (sound familiar|sounds familiar|coincidence|interested|curious|confused|remember (this|when|that)|why not|now what|and why|but why|but how)',
    '^ (the|my|its|and the|but the) *',
  ],
});
