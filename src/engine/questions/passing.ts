/** Phrases whose nouns name nothing: "in the end", "on the road", "a recipe for disaster". */
const IDIOMS =
  /\b(?:early birds?|from the (?:plant|press|printers?|factory)|in the (?:end|meantime|bag|works|making|books|mood|market for|first place|long run|air|loop|house|wild|game|mix)|at the (?:moment|end of the day|same time|table|top|bottom|door)|by the (?:way|book|book)|on the (?:road|map|table|same page|menu|rise|way|radar|horizon|block|run|house|ball|edge|other hand|go|spot|scene|team|market|list)|over the (?:moon|top|line)|under the (?:weather|radar|hood)|off the (?:shelf|charts|hook|record)|down the (?:drain|road|line)|for the (?:record|win|books|team|culture)|behind the scenes|out of the (?:box|park|woods|way)|back door|turn(?:ed|s)? the (?:page|tables|corner)|cup of tea|piece of cake|next chapter|new chapter|the whole package|the big picture|the bigger picture|the full picture|the real deal|full house|set the (?:bar|stage|tone|table)|raise the bar|hit the (?:spot|road|books|gym|shelves)|game face|kick off|show up|recipe for|key to|home (?:of|to)|ticket to|road to|window into|front row seat|photo op|car crash|train wreck|book a|save the date|price to pay|no match for|a match for|win[- ]win|piece of (?:shit|crap|garbage|work|mind)|bucket list|star of the show|show the world|show of|test of|course of|of course|party to|job done|a good job|a great job|day job|long shot|big deal|hot take|hot seat|track record|broken record|role model|cover up|fair play|fair game|plant[- ]based|match made|film buff)\b/gi;

export interface Range {
  start: number;
  end: number;
}

/** Where idioms stand in a text: what they name is named in passing. */
export function idiomsIn(text: string): Range[] {
  return [...text.matchAll(IDIOMS)].map(({ 0: said, index }) => ({ start: index, end: index + said.length }));
}

/** Nouns that only measure or picture what comes after "of" or "for": "the art of war", "a set of tools". */
export const MEASURES: ReadonlySet<string> = new Set(
  'art set number kind sort lack rest mix piece list series range collection line lot wave world sea sense spirit taste slice bit bunch couple pair group team crew family town city street market game season book chapter page song track record cover map picture image portrait photo-op bottle cup mug bowl plate glass bag box basket pot day week month summer winter weekend tour journey trip story-line plan package bundle course lesson class test trial show display demonstration celebration festival parade gift card ticket key recipe formula bridge tower wall castle garden sale cost price champion master queen king hero legend founder director head chef fan member player coach way step point idea reason example fact truth rule question struggle mess problem issue'.split(
    ' ',
  ),
);
