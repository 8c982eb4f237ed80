import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'plain-testimonial',
  source: 'Testimonials in plain words for somebody nobody asked about; FTC on investment scams.',
  phrases: [
    '(highly|strongly|definitely|totally|really|always|gladly|would|i|can|will|fully|do) (recommend|recommending) (her|him|them|this|<mention>|<tag>|his|mr|mrs|miss|that you|you to|to)',
    '(all|thanks|big thanks|many thanks|special thanks|gratitude|appreciation|appreciate|shout out|shoutout|kudos|a big thank you|big thank you|thank you|huge thanks|so grateful|forever grateful|grateful|thankful|all the glory|credit) (thanks|) to (her|him|mr|mrs|miss|ms|sir|madam|coach|expert|my|them|<mention>|<tag>|you|this|god)',
    "(i'm|i am|am|im|i'll be|i will be|will be|always be|i) (forever|always|so|really|truly|very|eternally|) (grateful|thankful|indebted|financially stable|financially free|debt free|living proof|a living|a witness|glad i|happy i|blessed)",
    "(i|you|words|one) (can't|cant|cannot|can not|will never|won't|wont|never|don't|could never) (stop|thank|express|explain|be more|regret|believe|forget|doubt|get enough|describe)",
    '(most|more|so|very|truly|really|is|are|such|a|an|and|always|how|genuine|her|his) (reliable|trustworthy|trusted|reputable|genuine|legit|legitimate|dedicated|honest|generous|transparent|credible|professional)',
    '(her|his|their|with|have|has|of|full of|outstanding|real|the) (integrity|honesty|professionalism|expertise|transparency|generosity|guidance|mentorship|kindness|good work|good works)',
    '(changed|transformed|saved|turned|improved|helped) (my|our) (life|lives|finances|family|story|career|financial|business) (financially|around|for|completely|forever|positively|status|situation|)',
    '(been|have been|started|was|am) (working|trading|investing|following|learning|earning|using) (with|from|under|her|his|this|<mention>|<tag>|for)',
    '(positive|great|good|best|amazing|wonderful|awesome|nice|smooth|first) (outcome|experience|experiences|result|results|journey) (with|so far|from|throughout|working|trading|ever|since)',
    "(wont stop|won't stop) (saying|talking|sharing|thanking) *",
    '(can testify|bear witness|testify|(kept|keeps|keep) (her|his|their) (word|promise|promises)|thought it was a scam|was sceptical at first|was skeptical at first|was scared at first|actually do as they say|do as they say)',
    '(it|this|that) (transformed|has transformed|really works|worked for|works for|will work|changed|has changed|is working|actually works|paid|pays) (me|my|him|us|everyone|well|so)',
    '(connect|working|work|start|team up|contact|talk|sign up|get started|learn|register|invest|link up|reach out) (with|to|through|under|via) (her|him|<mention>|<tag>|mr|mrs|miss|them)',
    '(glad|happy|proud|blessed|lucky|thankful) (i|that i|to have|i have|i ever) (came across|met|found|come across|listened to|trusted|chose|joined|started with|got started with|contacted|reached out to) (<mention>|<tag>|her|him|you|this)',
    '(person|man|woman|reason|brain|one|team|mentor|lady|coach) behind (my|our) (success|story|achievement|achievements|breakthrough|progress|results|growth|financial)',
    '(since|after|until) i (met|found|started with|joined|got started with|came across|traded with|contacted|trusted|invested with) (<mention>|<tag>|her|him|you|this|mr|mrs|coach)',
    '(a blessing to|been a blessing|a life changer|a life saver|lifesaver|life changing program|financial breakthrough|pay my bills|paid my bills|paid off my (debt|debts|loan|loans|mortgage)|without taking (a loan|loans))',
    '(appreciate|thanks for|thank you for|grateful for) your (assistance|guidance|mentorship|good work|trading|signals|honesty|patience with me|expertise)',
  ],
});
