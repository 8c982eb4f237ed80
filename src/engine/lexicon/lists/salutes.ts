import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'salutes',
  source: 'Congratulations, thanks and good wishes to somebody named, in any voice; the party test, `responds`.',
  phrases: [
    '(congrats|congratulations|well done|kudos|thank you|thanks|big thanks|many thanks|cheers|props|hats off|good luck|best wishes|happy birthday|happy b day|happy bday|happy anniversary|welcome|welcome back|welcome home|farewell|best of luck|all the best|shout out|shoutout|birthday greetings|birthday wishes|warm wishes|tribute|salute) (to|for|from|on|and|go|goes|<mention>|<tag>|dear|our) *',
    "(we|i|i'd like to|we'd like to|we want to|i want to|on behalf of|we would like to|let's|please join|let me) (thank|congratulate|wish|salute|honour|honor|welcome|celebrate|applaud|commend|join|appreciate|thanks|take a moment)",
    '(proud|happy|glad|delighted|pleased|honoured|honored|privileged|excited|thrilled|so happy|so proud) (of|for|to (see|honour|honor|know|have|welcome|work|call|hear|meet|celebrate)) (you|him|her|them|our|my|the|this|these|<mention>|such|your|all|that|both|everyone)',
    "(you are|you're|he is|he's|she is|she's|they are|they're|you all are) (truly|really|such|simply|a true|an absolute|) (an inspiration|a legend|the best|amazing|a hero|an icon|my hero|a champion|a star|inspirational|incredible|one of the best|missed|the greatest)",
    '(under your|thanks to your|your) (leadership|courage|work|dedication|kindness|support|effort|efforts|hard work|generosity|passion|service|friendship|sacrifice|talent|help)',
    '(great|good|lovely|nice|wonderful|fantastic|amazing|brilliant|superb|awesome|an honour|an honor|a pleasure|pleasure|always a pleasure) (to (see|meet|hear|have|work|talk|speak|catch|watch|join|welcome|chat)|seeing|meeting|hearing|having|watching|working|chatting|talking|catching|turnout|team|job|effort|win|work|game|performance|goal|news for|times with|memories)',
    '(my|our) (heartfelt|sincere|warmest|deepest|eternal|best|utmost|heart|thoughts|condolences|prayers) (thanks|gratitude|wishes|appreciation|respect|goes|go|are|congratulations|condolences|sympathies|out)',
  ],
});
