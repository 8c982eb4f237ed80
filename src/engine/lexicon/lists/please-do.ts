import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'please-do',
  source: 'A favour asked of somebody; evidence: requests and their politeness (Danescu 2013).',
  phrases: [
    '(please|plz|pls|plss|kindly) (provide|share|explain|tell|guide|send|give|show|suggest|clarify|confirm|check|fix|make|add|let|upload|post|do|can|could|reply|respond|answer|assist|get|look|describe|elaborate|teach|bring|update|stop|allow|consider|correct|point|recommend|mention|write)',
    "(can|could|would|will) (u|you|y'all|yall|you guys|ya) (please|plz|pls|kindly|also|just|maybe|possibly|) (provide|share|explain|tell|guide|send|give|show|suggest|clarify|confirm|check|fix|make|add|let|upload|post|do|elaborate|look|help|recommend|review|update|expand|describe|point|advise|try|say|link)",
    'help (a|your|this|an|out) (girl|guy|dude|brother|bro|sister|sis|newbie|noob|n00b|beginner|fellow|friend|lady|man|mum|mom|student|old|poor|out)',
    '(help me|help us) (out|with|please|to|understand|find|choose|decide|solve|figure|pick|name|settle|here|identify)',
    '(i|we|still|really|desperately|urgently|just|badly|) need (your|some|any|a little|a bit of|urgent|more|) (help|advice|assistance|tips|guidance|opinions|suggestions|ideas|recommendations|someone|somebody|to (know|ask|find out|understand|figure)|a (hand|second pair|reality check|recommendation|suggestion))',
    "(will|would|shall|'ll|i'd|i'll|we'd) (be|really|greatly|very much|truly|) (forever|very|so|really|most|extremely|much|) (grateful|thankful|appreciative|appreciate|obliged) (if|for any|for some|your|any|it|to hear|of any|a)",
    '(much|greatly|really|very|highly|deeply|) (appreciated|appreciate any|appreciate your|appreciate some)',
    '(thanks|thank you|thx|cheers|ty|thank u) (so much|a lot|) in advance',
    "it (would|will|'d|could) (be|really|) (great|nice|helpful|cool|awesome|good|lovely|amazing|wonderful|useful|interesting|help|help me|fantastic|a help|handy) (if|to (know|hear|see|have|get|find|learn))",
    '(tell|show|teach|give|send|let) (me|us|lemme|them) (the (title|name|answer|link|reason|price|recipe|details|source|code|song)|what|how|why|where|which|who|when|if|know|an idea|some|more|your|a hint|see|have)',
    "(i|i'd|i would|we|we'd|i also|id|also) (want|wanted|like|love|need|have|would like|would love) (to (ask|know|hear|learn|understand|find out|see (more|some|a))|a question|some questions|two questions|a quick question|a few questions)",
    "(i'd|we'd|i would|we would) (really|also|) (love|like|appreciate|welcome|value) (to (hear|know|get|see|learn|talk)|your (take|thoughts|input|feedback|opinion|help|view|views)|any|some|thoughts|a)",
    "if (anyone|anybody|someone|somebody|any of you|you|u|any one|y'all) (could|can|would|knows|know|has|have|wants to|want to|is willing|are interested|would like) (help|tell|explain|recommend|suggest|share|advise|give|point|please|how|of|any|a|an|the|where|who|someone|anyone|let|some|experience|me)",
  ],
});
