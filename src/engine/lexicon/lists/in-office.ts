import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'in-office',
  source: 'Office holders reporting what they did; evidence: informing beats talking of oneself (Hutto 2013).',
  phrases: [
    '(i|i just|today i|we|i have|i also|just|proudly|recently i|yesterday i) (introduced|reintroduced|cosponsored|co sponsored|voted|voting|sponsored|authored|urged|led|signed|testified|spoke|toured|visited|hosted|addressed|questioned|greeted|met|met with|joined|sent|called on|stand with|supported|secured|fought) (*|* *|* * *|) (bill|act|legislation|amendment|resolution|letter|colleagues|senate|house|congress|committee|floor|constituents|students|president|mayor|veterans|law|measure|residents|families|leaders|town|community|county|state|district|officials|workers|members|caucus)',
    '(joined|with|urge|urging|thank|led|joining) (my|his|her) (colleagues|fellow|constituents|house colleagues|senate colleagues)',
    '(my|his|her|our) (bill|amendment|legislation|floor speech|district office|office hours|town hall|campaign|dc office|weekly column|weekly address|op ed|opening statement)',
    '(town hall|campaign hq|campaign trail|field office|phone bank|sign a petition|sign the petition|sign my|add your name|chip in|stand with me|join me in|vote early|get out the vote|knock doors|door knocking|volunteers|canvass|canvassing|this november|on the ballot|your vote)',
    '(i|we) (had|have) (the|a) (pleasure|honor|honour|opportunity|privilege|great|good|productive) (of|to|meeting|discussion|conversation|visit|day|time)',
    '(honored|honoured|proud|pleased|great|good|privileged|happy|glad|pleasure|wonderful) (to) (join|meet|be|stand|introduce|speak|welcome|see|support|host|visit|receive|announce|have|work|announce|sponsor|serve|represent|discuss|tour|talk)',
    '(watch|read|listen to|see|full|view|hear) (my|the|full|his|her) (*|) (speech|statement|remarks|interview|testimony|floor speech|op ed|column|letter|opening statement|press conference)',
  ],
});
