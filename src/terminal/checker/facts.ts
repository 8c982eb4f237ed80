/**
 * What a wording must keep, found by other means than the rephraser's own: plain patterns over the text. Code apart from
 * the code that it checks, so that the two do not share a mistake.
 */

interface Pattern {
  what: string;
  pattern: RegExp;
  /** The wording may hold more of these than the draft only where the author's answer brought them. */
  exact: boolean;
}

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const DAYS =
  'mon(?:day)?s?|tues?(?:day)?s?|wed(?:nesday)?s?|thu(?:rs?(?:day)?)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?';

const PATTERNS: readonly Pattern[] = [
  { what: 'link', pattern: /(?:https?:\/\/|www\.)[^\s<>"“”⟦⟧]*[^\s<>"“”⟦⟧.,;:!?'’)\]…]/giu, exact: true },
  { what: 'mention', pattern: /(?<![\p{L}\p{N}.@])@[\p{L}\p{N}_.-]*[\p{L}\p{N}_]/gu, exact: true },
  {
    what: 'figure',
    pattern:
      /(?<![\p{L}\p{N}#@/_=&?-])[$£€¥₹]?\d+(?:[.,:/]\d+)*(?:%|(?:st|nd|rd|th|am|pm|k|m|bn|kg|g|km|cm|mm|ml|l|h|hrs?|mins?)(?![\p{L}\p{N}]))?/giu,
    exact: true,
  },
  {
    what: 'month',
    pattern: new RegExp(
      `(?<![\\p{L}])(?:${MONTHS})(?=\\.?\\s?\\d)|(?<=\\d(?:st|nd|rd|th)?\\s)(?:${MONTHS})(?![\\p{L}])`,
      'giu',
    ),
    exact: true,
  },
  {
    what: 'day',
    pattern: new RegExp(
      `(?<![\\p{L}])(?:${DAYS}|today(?!['’]s (?:[\\w-]+ ){0,4}(?:world|landscape|age|era|market|economy|climate))|tonight|tomorrow|yesterday)(?![\\p{L}])`,
      'giu',
    ),
    exact: true,
  },
  { what: 'quotation', pattern: /["“][^"“”\n]{2,200}["”]/gu, exact: false },
  { what: 'code', pattern: /`[^`\n]+`/gu, exact: false },
  {
    what: 'disclosure',
    pattern: /#(?:ad|ads|advert|sponsored|spon|gifted|affiliate|\p{L}*partner)(?![\p{L}\p{N}_])/giu,
    exact: true,
  },
  {
    what: 'legal word',
    pattern:
      /(?<![\p{L}])(?:t&cs?|terms|conditions|guaranteed?|warranty|not (?:financial|medical|legal) advice|sponsored|gifted)(?![\p{L}])/giu,
    exact: true,
  },
  {
    what: 'condition',
    pattern:
      /(?<![\p{L}])(?:while (?:stocks?|suppl(?:y|ies)|quantit(?:y|ies))[^.!?\n]{0,12}lasts?|unless|only for|up to|from only|selected|except|excluding|at least|minimum|maximum)(?![\p{L}])/giu,
    exact: true,
  },
];

/** Set phrases whose "not" denies nothing. */
const EMPTY_NOT =
  /(?:do ?n['’]?o?t|do not|won['’]t want to|not to) (?:be |want to )?(?:miss(?:ed)?|wait|delay|hesitate|forget|sleep)|now or never|look no further|why not|no excuses|can['’]?(?:t|not) wait|(?:do ?n['’]?t|do not) (?:just )?take (?:our|my|it)/giu;
const NOT = /(?<![\p{L}])(?:not|no|never|none|nobody|nothing|nor|neither|without|cannot|\p{L}+n['’]t)(?![\p{L}])/giu;

function counted(text: string, pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [found] of text.matchAll(pattern)) {
    const key = found.toLowerCase().replace('’', "'");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Labels in capitals of a title, whose nouns name nothing: "Get Tickets", "Spread The Word", "More Info". */
const LABEL =
  /\b(?:Get|Buy|Book|Spread|View|See|Read|Watch|Learn|Find|More)(?: The)? (?:Tickets|Info|Word|Details|Recipe|Story|Article|Video|More)\b/gu;

/** A name: a word with a capital between two others without a mark before it. Returned as written. */
function names(text: string): string[] {
  // Whoever is spoken to stands before the sentence, not in it.
  const said = text.replace(/(?:@[\p{L}\p{N}_.-]+\s+)+/gu, '\n').replace(LABEL, (label) => label.toLowerCase());
  const found = [...said.matchAll(/(?<=[\p{Ll}\p{N},;] )\p{Lu}\p{Ll}+(?:['’-]\p{L}+)?/gu)].map(([name]) => name);
  return found.filter(
    (name) =>
      !/^(?:I['’]|Our|We|The|This|That|Join|Get|Now|New|More|Click|Here|Shop|Buy|Please|Check|Out$)/u.test(name),
  );
}

/** A code to be typed at the till, which capitals belong to. */
const codes = (text: string): string[] =>
  [...text.matchAll(/(?<=\b(?:code|quote|voucher|coupon)[:s]? ["“'‘]?)\p{Lu}[\p{Lu}\d]{2,}/gu)].map(([code]) => code);

/** Signs that a phrase only asked for a click: what it names is no fact. */
const BAITED =
  /(?<!\p{L})(?:(?<!(?:something|feels?|looks?|sounds?|just|things|people|it) )like(?! to\b)|share|retweet|rt|comment|tag|follow|vote|subscribe|double tap|thumbs? up|drop|help (?:me|us) (?:reach|get to|hit))(?!\p{L})(?:[^.!?\n]|\.(?=\d))*|(?:[^.!?\n]|\.(?=\d))*(?<!\p{L})(?:below|in the comments)(?!\p{L})/giu;

const QUOTED_OR_BAITED = new RegExp(`(["“][^"“”\\n]{2,200}["”])|${BAITED.source}`, 'giu');

/**
 * What is in the draft and not in the wording, or in the wording and neither in the draft nor in what the author answered.
 * Each as "lost figure 40" or "new day friday"; empty when every fact was kept.
 */
export function factsChanged(draft: string, wording: string, answered = ''): string[] {
  const changed: string[] = [];
  // Somebody else's words are kept whole, whatever they ask for.
  const bait = draft.replace(QUOTED_OR_BAITED, (_, quotation?: string) => quotation ?? '');
  for (const { what, pattern, exact } of PATTERNS) {
    const [had, has, brought] = [counted(draft, pattern), counted(wording, pattern), counted(answered, pattern)];
    const needed = counted(bait, pattern);
    for (const [fact, count] of needed) if ((has.get(fact) ?? 0) < count) changed.push(`lost ${what} ${fact}`);
    if (!exact) continue;
    for (const [fact, count] of has) {
      if (count > (had.get(fact) ?? 0) + (brought.get(fact) ?? 0)) changed.push(`new ${what} ${fact}`);
    }
  }
  for (const code of codes(bait)) if (!wording.includes(code)) changed.push(`lost code ${code}`);
  for (const name of names(bait)) if (!wording.includes(name)) changed.push(`lost name ${name}`);
  const nots = (text: string) => [...text.replace(EMPTY_NOT, '').matchAll(NOT)].length;
  const [least, most] = [nots(bait), nots(draft) + nots(answered)];
  if (nots(wording) < least) changed.push('lost negation');
  if (nots(wording) > most) changed.push('new negation');
  return changed;
}
