import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'off-site-contact',
  source: 'X on commercially motivated spam, 2022: drawing people from the talk to another place.',
  phrases: [
    '(hit|slide|come|hop|get) (me|) (up|) (in|into|on) (my|the) (dm|dms|inbox|pm)',
    '(message|dm|pm|inbox|text|whatsapp|email) (me|us) (now|today|directly|) (for|to get|to learn|and get|if you want) (the|more|full|all|) (details|info|information|to know more|the link|more)',
    '(whatsapp|telegram|inbox|wechat) (me|us|him|her|on|number|at|via|<number>|<mention>|<link>)',
    '(on|via|through) (whatsapp|telegram|whats app|signal|wechat) (at|<number>|<mention>|username|now|via|<link>)',
    '(dm|message|inbox|text|contact|pm|write) (<mention>|<tag>|him|her|them|him on|her on|them on) (now|on|asap|today|if|directly)',
    '(toll free|customer (care|service|support|helpline) number|support (phone|) number|helpline number|call our toll)',
    '(link|click) (here|below|in bio) (to|for) (claim|get|win|earn|join)',
  ],
});
