import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'rhetorical-questions',
  source: 'The party test, `asks`: the answer is built in.',
  phrases: [
    "^ (and|but|so|) who (doesn't|does not|wouldn't|hasn't|didn't) (love|like|want|need|enjoy)",
    "^ (and|) who's (excited|ready|hyped|pumped|hungry|thirsty|with (me|us)|in|joining us|watching)",
    '^ (are you|you|) (ready|excited) (for|to)',
    '^ (did|do) you know (that|how|the|what|why|)',
    '^ (have you|) ever (wondered|wonder|dreamed|dreamt)',
    '^ have you (already|yet|) (seen|heard|read|watched|checked|joined|signed|downloaded|listened|entered|booked|registered|visited) (our|the (latest|new)|about our|out our|up)',
    "^ (isn't|aren't|wasn't|wouldn't) (it|that|this|they)",
    "(isn't it|(you|u) (may|might|) ask|you wonder|is that even a thing|am i right|amirite|or is it just me)",
    '(is|are|was|were) (this|that|it|these|they|we) * or what',
    '^ how (cool|great|awesome|amazing|cute|good|crazy|funny|lovely|beautiful) (is|are) (that|this|these|it|he|she|they)',
    '^ (well|so|oh|) what can (i|we|you) say',
    '^ what could (possibly|) go wrong',
    '^ (who knew|guess what|you know what|know what|where do i (even|) (begin|start)|what more could)',
    '^ what are you waiting for',
    '^ (the|my) (result|results|reason|problem|best part|catch|secret|answer|solution|lesson|takeaway|point)',
    '^ (how|where|when|what) to *',
    "(what the (hell|fuck|heck)|why the (hell|fuck|heck)|wtf|who cares|who asked|what's the point|what is the point|how dare)",
  ],
});
