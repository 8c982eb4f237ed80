import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'canned-reply',
  source: 'Sentences of service desks that fit under any post.',
  phrases: [
    '(we|i) (apologise|apologize|sincerely apologise|sincerely apologize|do apologise|do apologize) for (any|the|your|this) (inconvenience|trouble|frustration|experience|delay|confusion)',
    '(sorry|apologies) for (any|the|this) (inconvenience|frustration|confusion|trouble caused)',
    '(your|customer) (feedback|opinion|satisfaction|business|comfort|safety|experience|call) is (very |extremely |)(important|valuable|our (top |)priority)',
    '(thank you|thanks) for (reaching out|contacting us|contacting|getting in touch|bringing this to our attention|your patience|your understanding|your cooperation|choosing us|being a valued)',
    '(we|i) (value|appreciate) your (feedback|patience|business|understanding|input|loyalty|interest|support)',
    '(we|i) (will|shall) (pass|forward|share) (this|it|your feedback|your comments) (on|along|) (to|with) (the|our) (relevant|appropriate|concerned|right|) (team|department)',
    '(our|the) (support|customer care|customer service|customer support|care|relevant) team (will|would) (be happy|be glad|get back|be in touch|contact|reach|assist)',
    "(do not|don't|please) hesitate to (contact|reach|ask|get in touch|message|call)",
    '(we|i) (regret|understand) (any|the|your) (inconvenience|frustration|concern|concerns)',
    '(please|kindly|you can) (visit|see|check|check out|refer to|consult) (our|the) (website|site|web page|faq|faqs|help centre|help center|help page|page|profile) for (more|further|all|details|info|information|any|the)',
    '(please|kindly|you can) (contact|call|email|e-mail|phone|reach out to|write to|get in touch with) (our|the) (customer service|customer services|customer support|customer care|support|support team|service team|help desk|helpdesk|hotline|team|office)',
    '(rest assured|as per our policy|at your earliest convenience|at the earliest|kindly (dm|share|contact|provide|note))',
  ],
});
