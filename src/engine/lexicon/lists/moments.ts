import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'moments',
  source: 'When it happened: the marks of a story of one’s own; the party test, `human-voice`.',
  phrases: [
    '(yesterday|last (night|week|month|year|summer|winter|spring|autumn|fall|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this (morning|afternoon|evening|weekend)|earlier today|the other (day|night|week))',
    '(when|while|before|after|so|then) i (was|started|got|went|moved|first|saw|met|had|found|asked|tried|woke|came|opened|left|lost|finished|quit|joined|bought|realised|realized|cried|laughed|walked|heard|felt|thought|decided|sat|forgot|ended|spent|burned|burnt)',
    '(days|weeks|months|years|hours|minutes|week|month|year|hour) ago',
    '(growing up|when i was|as a kid|the first time|my first (day|time|week|job|try|attempt|winter|summer|year))',
    'i (just|finally|once|actually|almost|nearly|accidentally|literally) (got|had|found|saw|spent|finished|made|went|tried|cried|laughed|burned|burnt|dropped|forgot|realised|realized|woke|came|met|read|watched|heard|lost|ate|remembered)',
  ],
});
