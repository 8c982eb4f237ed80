import type { Facts } from '../facts/facts';

const INVESTED =
  /\b(?:invest(?:ed|ing|ment)?|capital|withdr[ae]w\w*|deposit(?:ed)?|trad(?:er|ing|es?|ed)|forex|platform|bitcoin|crypto)\b/i;
const GAINED = /[$£€] ?\d|\b(?:profits?|returns?|earnings|payouts?|withdrawals?)\b/i;
const TESTIFIED =
  /\b(?:recommend\w*|credibility|thank(?:s| you)|grat\w+|sincer\w+|strateg(?:y|ies)|surprise|honest\w*|legit|in (?:just |only |a )?(?:few|\d+|seven|one|two|a) ?(?:days?|weeks?|hours?)|\d ?(?:days|weeks|hours)|blessing|god bless)\b|#trader/i;
/** Words that nobody else uses. */
const PLAIN =
  /\bearn (?:lots?|tons|loads|plenty)\b|\b(?:recover\w*|get back) (?:all )?(?:of )?(?:my|your|their|lost) (?:\w+ )?funds\b|\bask me how\b|\binvestment proposal|\bmake [$£€]+ ?\d[\d ,.]* (?:a|per|every) (?:week|day|month)\b|\btrading\b[^\n]{0,40}[$£€]\d[\d.,]*k\b|\bclaim \d[\d.]* (?:btc|eth|usdt)\b|\bi made [$£€] ?\d|\b(?:buy|sell) signals?\b|\bpassive(?: way to)? (?:income|earn)|\bearn free (?:money|crypto|bitcoin)|\barbitrage system|\bbank(?:ing)? [$£€]\d|\b(?:mine|mining) (?:crypto|btc|eth)|\b(?:started|start) investing with|\bearn (?:up to|more income|daily|weekly)|\bfinancially (?:stable|free) (?:because|thanks)|\b(?:out of|free from|from) debts?\b[^\n]*(?:@|#|platform|trader)|\b(?:ripped off|scammed|recovery|advi[cs]e to dm)\b[^\n]{0,80}\b(?:contact|dm|reach|recovery)\b|\breliable\b[^\n]{0,80}\b(?:contact|dm|reach(?: out)?(?: to)?|message) @|\binvesting (?:in|with) (?:your|her|his|this|their) \w+|\bsuccessful (?:withdrawals?|trades?)\b|[$£€] ?\d[\d ,]* to my name|\bgrow (?:up )?your (?:instagram|followers|account)|\bregain (?:full )?access\b|\brisk[- ]free\b[^\n]{0,40}\b(?:crypto|online|trad\w+|chat)\b|\bwithdrawals? notification|\bdm @\S+[^\n]*\breliable\b|[$£€] ?\d[\d ,.]*k?\b[^\n]{0,80}\b(?:thank you|thanks to) @/i;
/** A testimonial is short; what is longer is somebody's real story of money. */
const LONGEST = 700;

/** Whether strangers testify to money that came by itself. */
export function isLure({ text, persons }: Facts): boolean {
  if (PLAIN.test(text)) return true;
  const i = persons.i.length > 0 || /\bi\b/i.test(text);
  return i && text.length < LONGEST && INVESTED.test(text) && GAINED.test(text) && TESTIFIED.test(text);
}
