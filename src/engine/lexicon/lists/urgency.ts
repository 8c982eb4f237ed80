import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'urgency',
  source: 'Scarcity and hurry; evidence: no measured gain, hard persuasion costs (Stephen 2015).',
  phrases: [
    '(before (it|they|we|these|this) (sells|sell|is|are) (out|gone|sold out)|(later|soon|almost|nearly) sold out|selling (out|fast)|(come|run|get here) (fast|quick|quickly|faster)|faster come)',
    '(hurry|hurry up|act (fast|today|quickly)|last chance|final chance|final call|last call|final hours|last few hours|last day to|time is running out)',
    '(limited (time|stock|spots|seats|places|availability|supply|quantities|number|offer|slots|tickets)|while (stocks|supplies|quantities|stock|supply) (last|lasts)|until stocks last|first come first served|first come first serve)',
    "(don't|do not) (delay|sleep on|miss out|miss your|miss this|miss it|let it|hesitate)",
    '(selling|going|filling) (fast|out fast|up fast)',
    '(almost|nearly) (gone|sold out)',
    "(before it's|before they're|before its) (too late|gone|all gone|sold out)",
    '(today|tonight|this weekend|<number> hours) only',
    '(ends|ending|expires|closes|closing) (soon|today|tonight|midnight|at midnight|in <number>)',
    'only (a few|<number>|a handful|limited|two|three|four|five|six|seven|eight|ten|twelve|twenty) (spots|seats|places|left|tickets|slots|copies|days|hours|remaining|available) (left|remaining|to go|)',
    '(now or never|one time offer|once in a lifetime|wait is over|a very short time|for a short time)',
    '(doors|enrolment|enrollment|registration|registrations|cart|applications|bookings|sale) (close|closes|end|ends|closing) (in|at|on|tonight|today|tomorrow|soon|friday|sunday|monday)',
    '(price|prices) (goes up|go up|rises|rise|increase|increases|doubles) (tonight|today|tomorrow|soon|in|at|on|after)',
    'before (midnight|they sell out|it sells out|prices (go up|rise)|the price goes up)',
  ],
});
