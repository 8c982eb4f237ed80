import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'vouching',
  source: 'How testimonials vouch for a person that nobody asked about; FTC on investment scams.',
  phrases: [
    '(mr|mrs|miss|madam|expert|coach) (<mention>|<tag>)',
    '(grateful to|recommend|contact|message|dm|text|inbox|meet|met|meeting|introduced to|follow|connect with|reach out to|get in touch with|trading with|invest with|investing with|invested with|trade with|working with|traded with|with|through|by|via|from|under|to) (<mention>|<tag>)',
    '(she|he|they|<mention>|<tag>) (helped|is legit|is trustworthy|is reliable|is genuine|is honest|is very|is the best|will help|can help|has helped|really helped|recovered|assisted|guided)',
    '(her|his|their) (platform|expertise|guidance|strategy|help|services|signals|team|mentorship)',
    '(account|fund|portfolio|trade) manager',
    '(legit|trustworthy|god sent|god fearing|testify|testimony|never disappoints|life changing)',
  ],
});
