import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'desk-reply',
  source: 'How a service desk answers one person; it is an answer, warm or not. The party test, `responds`.',
  phrases: [
    "(sorry|so sorry|very sorry|really sorry|we're sorry|i'm sorry|apologies|we apologize|we apologise|oh no) (to (hear|see|read|learn)|for (the|any|your|this|that|all|keeping)|about|that (you|your|this|we))",
    'send (us|me|over|it|them) (a|your|the|an|to|some|more) (dm|message|direct|email|details|address|note|info|us|booking|account|pm|number|private)',
    "(we'd|we would|i'd|we're|we are|i'm|here|always|glad|happy|we'll be|we will be|more than happy) (like|love|be happy|be glad|happy|glad|here|want|to) (to (help|look|know|hear|assist|talk|learn|chat|see|check|make|get|answer|pass|take|speak)|help|know|hear)",
    "(we'll|we will|i'll|we can|i can|let me|let's|lets|we|our team will|team will) (look|get back|get you|get this|check|be happy|be in|be sure|pass|do (our|what|everything|all)|see (what|if)|help|take (a|it|this|care)|follow up|go from|keep|continue|review|investigate|forward|make sure|send|work|reach|assist|start)",
    '(look|looking|check|checking|dig|digging) (into|in to) (this|it|that|the|your|what)',
    '(get|got|come|be) back to you',
    '(thanks|thank you|thx) for (letting|the heads|your patience|reaching|flying|the update|the feedback|your feedback|your interest|your comment|the info|the information|writing|asking|pointing|flagging|reporting|confirming|the shoutout|the love|your loyalty|being|joining|bringing|sharing|your help|your support|the kind)',
    "(we (understand|hear you|appreciate (you|your|the)|certainly|aren't able|are here)|we're (happy|glad|here|looking|aware|all ears)|hope (this|that) (helps|clarifies))",
  ],
});
