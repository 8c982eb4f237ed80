import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'join-us',
  source: "Calls to an event or programme of one's own; evidence: over-promotion (Sprout 2016).",
  phrases: [
    '^ (come|please|so|and|then|) join (us|our|me|the|a|<mention>|<tag>)',
    'join (us|our|me) (at|for|on|in|as|this|today|tonight|tomorrow|to|live|next|now|and|from|<tag>|<mention>)',
    '(register|sign up|signup|rsvp|enrol|enroll) (now|here|today|for|at|to|below|via|free|with|your|online|<link>)',
    '^ (register|rsvp|enrol|enroll|sign up)',
    "(don't|do not) (miss (it|this|out|our|your chance|the (chance|event|show|launch|sale|opportunity|fun|next|live|first)|<mention>|<tag>)|forget to (join|register|tune|watch|book|visit|vote|subscribe|check))",
    '(save the date|mark your (calendar|calendars)|save your (seat|spot|place)|reserve your (seat|spot|place))',
    '(stop by|come by|come visit|come see|visit us|find us|see us|meet us|come meet|swing by|drop by) (at|our|us|in|the|booth|stand|and|<mention>)',
    '(tune in|live stream|livestream|webinar|masterclass|open house|workshop) (to|at|on|with|tonight|tomorrow|this|today|now|starts|registration)',
    '(join|get on) (the|our|my) (waitlist|waiting list|list|beta|early access)',
  ],
});
