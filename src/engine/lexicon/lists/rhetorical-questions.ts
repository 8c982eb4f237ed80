import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'rhetorical-questions',
  source: 'The party test, `asks`: the answer is built in.',
  phrases: [
    "^ (and|but|so|) who (doesn't|does not|wouldn't|hasn't|didn't) (love|like|want|need|enjoy)",
    '^ (did|do) you know (that|how|the|what|why|)',
    "^ (isn't|aren't|wasn't|wouldn't) (it|that|this|they|you)",
    '^ how (cool|great|awesome|amazing|cute|good|crazy|funny|lovely|beautiful) (is|are) (that|this|these|it|he|she|they)',
    '^ what could (possibly|) go wrong',
    '^ (guess what|you know what|know what)',
    '^ what are you waiting for',
    '^ (right|agree|agreed|really|seriously|why|huh|eh|yeah|no|sound familiar|sounds familiar|who knew|coincidence|remember (this|when|that))',
    '^ (the|my) (result|results|reason|problem|best part|catch|secret|answer|solution|lesson|takeaway|point)',
  ],
});
