import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'wondering',
  source: 'Questions that are thought aloud; evidence: softened questions are the polite ones (Danescu 2013).',
  phrases: [
    "(i'm|im|i am|been|was) (just|also|) (wondering|curious) (if|whether|how|what|why|where|when|which|who|about|to know|to hear|to see)",
    '^ (just|) (wondering|curious) (if|whether|how|what|why|where|when|which|who|about|to know|to hear)',
    'i wonder (if|whether|how|what|why|where|when|which|who)',
    '(interested|keen|eager) to (hear|know|learn) (how|what|if|from|whether|about|your|which|why)',
    '^ (ask hn|question for|a question for|quick question|serious question|honest question|genuine question|stupid question)',
    '(does|do) (anyone|anybody|any of you|someone) (know|have|remember|recall|use)',
    '(has|have) (anyone|anybody|any of you) (tried|used|had|been|ever|here|seen|done|managed)',
  ],
});
