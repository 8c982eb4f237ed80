import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'order-to-buy',
  source: 'Imperative verbs of buying; evidence: hard persuasion (Stephen 2015).',
  phrases: [
    '^ (go|please|) (buy|shop|order|book|pre-order|preorder|reserve|grab|claim|snag|score|purchase) (my|our|your|the|this|these|it|an|yours|one|tickets|now|here|today|online|via|at|from|with|direct|early)',
    '(buy|shop|order|book|pre-order|preorder|purchase) (now|here|today|yours|online at|direct)',
    '(grab|claim|order|reserve|secure|snag|book|get) (yours (now|today|here|at|for|)|your (tickets|ticket|copy|copies|seat|seats|spot|table|place|place now))',
    '^ (go|now|please|so|then|and|) (download|install) (my|our|the|your|this|it|now|here|today|for free|free|<link>)',
    '(download|install) (our|my) *',
    '(tickets|tix|presale|pre-orders|preorders|preorder) (are|is|) (now|) (on sale|available|from|start|open|live|up)',
    '(add to (cart|basket|bag)|add it to your (cart|basket|bag)|place your order|limited edition available)',
    '(try|start) (it|our|your|my|a) (free|app|new|free trial|trial) ',
    '(grab|get|order|buy|pick up) (a|your|the) copy',
    '(pre save|presave|pre order|preorder) (now|here|it|my|our|the|today|<link>)',
  ],
});
