import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'quiz-headline',
  source: 'Headlines of quizzes that hold back what they would tell; Meta on clickbait, 2014 to 2017.',
  phrases: [
    '^ are you (more|more like|a|an|the|actually|really|secretly|team) (*|* *|* * *|) or *',
    '^ (how|do) (*|* *|) (do you know|you know|can you|could you|are you|you remember|you actually) (about|the|your|which|what|who|how|spot|name|guess|pass|identify|finish|tell)',
    '(can|could|do) you (guess|identify|pass|name|spot|survive|match|recognise|recognize|tell|finish|solve|remember) (the|this|these|all|which|what|who|that|how|a|an|if|whether)',
    '(we know|we can guess|we can tell|we bet|tell us|we will guess|we will tell you|can we guess) (your|you|what|how|which|who|where)',
    '^ (choose|pick|select|order|build|plan|design|rate|eat|create) (a|an|your|some|the|one|<number>|these) (*|* *|* * *|* * * *) (to|and|if|we|for)',
    '(this|the|our|a|take the|take this|short|quick|personality|trivia) (quiz|test) *',
    '(quiz|trivia time|pop quiz|only true fans|only a real|only real fans|only geniuses)',
    'how many (*|* *|* * *|) (can|do|did|have|will) (you|u) (spot|see|name|find|count|recognise|recognize|get|know|guess|remember)',
    '(try|trying) to guess',
    '^ (which|what) (*|* *|* * *|* * * *) (are you|should you|is your|matches your|suits you|fits you|describes you)',
  ],
});
