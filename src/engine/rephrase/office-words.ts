/** What people say in offices and brochures, and what the same people say across a table. */
export interface OfficeWord {
  said: RegExp;
  /** What stands there instead; `$1` and on are groups of `said`. */
  plain: string;
}

/** A turn of phrase that never changes its form. */
const phrase = (said: string, plain: string): OfficeWord => ({ said: new RegExp(`\\b${said}`, 'giu'), plain });

/** What may stand in front of a verb that is a noun elsewhere. */
const DOING =
  '(?<=\\b(?:to|can|could|will|would|should|must|may|might|we|you|they|i|who|that|and|helps?|let|not|both) )';
/** What a verb does something to. */
const OBJECT = '(?= (?!(?:of|to|in|on|at|for|with|by|from|and|or|is|are|was|were|up|out)\\b)[\\p{L}#@])';

/** The forms of a verb: "leverage, leverages, leveraged, leveraging". */
type Forms = readonly [base: string, third: string, past: string, gerund: string];

/** A verb in all its forms, where it does something to a thing. In the base form it follows what makes it a verb. */
function verb([base, third, past, gerund]: Forms, plain: Forms, behind = OBJECT): OfficeWord[] {
  return [
    { said: new RegExp(`${DOING}${base}${behind}`, 'giu'), plain: plain[0] },
    { said: new RegExp(`(?<=^|[.!?\\n]\\s*)${base}${behind}`, 'giu'), plain: plain[0] },
    { said: new RegExp(`\\b${third}${behind}`, 'giu'), plain: plain[1] },
    {
      said: new RegExp(
        `(?<=\\b(?:we|you|they|i|who|that|has|have|had|been|was|were|is|are|be|and) )${past}${behind}`,
        'giu',
      ),
      plain: plain[2],
    },
    { said: new RegExp(`(?<!performance[- ])\\b${gerund}${behind}`, 'giu'), plain: plain[3] },
  ];
}

const USE: Forms = ['use', 'uses', 'used', 'using'];
const HELP: Forms = ['help', 'helps', 'helped', 'helping'];
const IMPROVE: Forms = ['improve', 'improves', 'improved', 'improving'];
/** "to" and a deed: whoever is helped does it. */
const TO_DO = "(?= (?:(?:our|your|the|all|every|more|their|its|these|those) )?(?:[\\p{L}’'-]+ ){1,4}to \\p{Ll})";

export const OFFICE_WORDS: readonly OfficeWord[] = [
  ...verb(['leverage', 'leverages', 'leveraged', 'leveraging'], USE),
  ...verb(['utili[sz]e', 'utili[sz]es', 'utili[sz]ed', 'utili[sz]ing'], USE),
  ...verb(['harness', 'harnesses', 'harnessed', 'harnessing'], USE, '(?= (?:the power of )?\\p{L})'),
  ...verb(['empower', 'empowers', 'empowered', 'empowering'], HELP, TO_DO),
  ...verb(['enhance', 'enhances', 'enhanced', 'enhancing'], IMPROVE),
  ...verb(['elevate', 'elevates', 'elevated', 'elevating'], IMPROVE, '(?= (?:your|our|their|the) )'),
  ...verb(['optimi[sz]e', 'optimi[sz]es', 'optimi[sz]ed', 'optimi[sz]ing'], IMPROVE, '(?= (?:your|our|their|the) )'),
  ...verb(
    ['streamline', 'streamlines', 'streamlined', 'streamlining'],
    ['simplify', 'simplifies', 'simplified', 'simplifying'],
  ),
  ...verb(
    ['accelerate', 'accelerates', 'accelerated', 'accelerating'],
    ['speed up', 'speeds up', 'sped up', 'speeding up'],
  ),
  ...verb(['spearhead', 'spearheads', 'spearheaded', 'spearheading'], ['lead', 'leads', 'led', 'leading']),
  ...verb(['commence', 'commences', 'commenced', 'commencing'], ['start', 'starts', 'started', 'starting'], '(?= )'),
  ...verb(
    ['purchase(?! orders?\\b)', 'purchases', 'purchased', 'purchasing'],
    ['buy', 'buys', 'bought', 'buying'],
    '(?= (?:our|your|my|their|its|the|this|these|a|an|one|any|\\d) ?)',
  ),
  ...verb(
    ['boast', 'boasts', 'boasted', 'boasting'],
    ['have', 'has', 'had', 'having'],
    '(?= (?:an?|the|some|over|more than|\\d|two|three|four|five|six) )',
  ),
  phrase('in order to\\b', 'to'),
  phrase('prior to\\b', 'before'),
  phrase('due to the fact that\\b', 'because'),
  phrase('at this (?:point in time|moment in time)\\b', 'now'),
  phrase('(?:going|moving) forward(?=[,.!])', 'from now on'),
  phrase('on a (?:daily|day-to-day) basis\\b', 'every day'),
  phrase('on a weekly basis\\b', 'every week'),
  phrase('in the (?:near|not too distant) future\\b', 'soon'),
  phrase('a (?:wide|broad|vast|diverse) (?:range|variety|array) of(?= (?:\\p{Ll}+ ){0,2}\\p{Ll}+s\\b)', 'many'),
  phrase('(?:a plethora|a myriad|an abundance|a multitude) of\\b', 'plenty of'),
  phrase('is a testament to\\b', 'shows'),
  phrase('are a testament to\\b', 'show'),
  phrase('nestled in the heart of\\b', 'in the middle of'),
  phrase('nestled (?=(?:in|between|among|by|on)\\b)', ''),
  phrase('(?:unlock|unleash|tap into) the (?:full )?(?:power|potential) of\\b', 'make the most of'),
  phrase('take your (\\p{Ll}+(?: \\p{Ll}+)?) to the next level\\b', 'improve your $1'),
  phrase('take (?:a )?deep[- ]dives? into\\b', 'take a close look at'),
  phrase('(?:delve|dive deep|deep[- ]dive) into\\b', 'look closely at'),
  phrase('(?:delving|diving deep|deep[- ]diving) into\\b', 'looking closely at'),
  phrase('a deep[- ]dive into\\b', 'a close look at'),
  phrase('low-hanging fruit\\b', 'easy wins'),
  phrase(
    '(?<=\\b(?:make|makes|made|making) )an? (?:huge |massive |real |lasting |meaningful )?impact\\b',
    'a difference',
  ),
  phrase('move the needle\\b', 'make a difference'),
  phrase('in the ever-(?:evolving|changing) (?:world|landscape) of\\b', 'in'),
  phrase('(?<=\\b(?:key|our|my|the|some|these|more|main) )learnings\\b', 'lessons'),
  phrase('actionable(?= (?:tips|advice|steps|ideas|insights|lessons)\\b)', 'practical'),
  phrase('seamlessly\\b', 'smoothly'),
  phrase('seamless(?= \\p{Ll})', 'smooth'),
  phrase('robust(?= \\p{Ll})', 'solid'),
  phrase('hassle-free(?= \\p{Ll})', 'easy'),
  phrase('user-friendly(?= \\p{Ll})', 'easy-to-use'),
  phrase('utmost(?= \\p{Ll})', 'greatest'),
  phrase('cutting[- ]edge(?! of\\b)(?= \\p{Ll})', 'new'),
  phrase('endeavou?rs to\\b', 'tries to'),
  phrase('endeavou?r to\\b', 'try to'),
];
