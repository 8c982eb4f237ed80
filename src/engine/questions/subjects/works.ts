import type { Subject } from './subject';

/** What somebody wrote, sang, built, drew or filmed. */
export const WORKS: readonly Subject[] = [
  {
    id: 'episode',
    anyones: true,
    cue: /\b(?:new|latest|next|first|last|this week['’]s|today['’]s|my|our|the|this) (?:\w+ )?(?<it>episode|podcast)\b|^\W*(?<ep>ep(?:isode)?\.? ?#?\d+)\b/iu,
    noun: 'episode',
    made: [
      { asks: 'What was said in the {it} that you still think about?', lead: 'What {I} still think about: ' },
      { asks: 'Which minute of the {it} would you play to a friend?', lead: 'The minute {I}’d play to a friend: ' },
    ],
    met: [{ asks: 'What in the {it} made you stop what you were doing?', lead: 'What made {me} stop: ' }],
    room: ['What would you have asked?', 'Which question would you have put to them?'],
  },
  {
    id: 'song',
    anyones: true,
    cue: /\b(?:new|latest|debut|first|my|our|the|this|second|an?|her|his|their) (?:\w+ ){0,2}?(?<it>single|song|track|album|lp|ep(?!:? ?#?\d|: )|mixtape|record)\b(?! (?:or|player|multiplayer|mother|mom|dad|parent|label|store|profits?|number|high|low|of|time|room|day|person|one|thing|breaking)\b)/iu,
    made: [
      { asks: 'Which line of the {it} came first?', lead: 'The line that came first: ' },
      { asks: 'Where were you when you started on the {it}?', lead: 'Where it started: ' },
    ],
    met: [
      { asks: 'Which line of the {it} stays with you?', lead: 'The line that stays with {me}: ' },
      { asks: 'What were you doing when you first heard the {it}?', lead: 'When {I} first heard it: ' },
    ],
    room: ['Where would you listen to it?', 'What would you play after it?'],
  },
  {
    id: 'book',
    anyones: true,
    cue: /(?<!\b(?:closed?|by|throw) )\b(?:new|latest|debut|first|my|our|the|this|second|an?|her|his|their) (?:\w+ ){0,2}?(?<it>novel|book|ebook|e-book|thriller|memoir|novella|romance|paperback|audiobook|(?:poetry|poem|story) collection|anthology)\b(?! (?:club|now|online|today|here|your|an?|fair|shop|store|report|me|in|by|via)\b)/iu,
    made: [
      { asks: 'What is the first line of the {it}?', lead: 'It begins: ' },
      { asks: 'Who would you lend the {it} to first?', lead: '{I}’d lend it first to ', end: '.' },
    ],
    met: [
      { asks: 'Which page of the {it} would you read out to a friend?', lead: 'The page {I}’d read out: ' },
      { asks: 'What in the {it} did you not expect?', lead: 'What {I} didn’t expect: ' },
    ],
    room: ['Who would you lend it to?', 'Would you read the end first?'],
  },
  {
    id: 'collection',
    cue: /\b(?:my|our) (?:[\w-]+ ){0,2}?(?<it>collection)\b(?! (?:of (?:stamps|coins|memes)|point|day|service)\b)/iu,
    made: [
      { asks: 'What holds the collection together?', lead: 'What it’s about: ' },
      { asks: 'Which piece of the collection came first?', lead: 'What came first: ' },
    ],
    met: [],
    room: ['Which one would you start with?', 'What would you like to see in it?'],
  },
  {
    id: 'game',
    anyones: true,
    cue: /\b(?:new|first|my|our|this|indie|video|mobile|board|card|puzzle|an?) (?:\w+ ){0,2}?(?<it>game|rpg|roguelike|platformer|visual novel|sim)\b(?!-)(?! (?:day|night|changer|plan|over|tonight|of|on|face|today|time|against|is up|this|with)\b)/iu,
    made: [
      { asks: 'What does somebody do in the first five minutes of the {it}?', lead: 'The first five minutes: ' },
      { asks: 'What in the {it} makes people laugh out loud?', lead: 'What makes people laugh: ' },
    ],
    met: [],
    room: ['What would you try first?', 'Who would you play it with?'],
  },
  {
    id: 'film',
    anyones: true,
    cue: /\b(?:new|latest|first|my|our|the|this|short|an?|her|his|their) (?:\w+ ){0,2}?(?<it>film|movie|documentary|trailer|short film|music video)\b(?! (?:theat\w+|of|in the|with|to|list|on words|through|a role|station|store|date|area|book)\b)/iu,
    made: [
      { asks: 'Which scene of the {it} was the hardest to make?', lead: 'The hardest scene: ' },
      { asks: 'What happened behind the camera on the {it}?', lead: 'Behind the camera: ' },
    ],
    met: [
      { asks: 'Which scene of the {it} stays with you?', lead: 'The scene that stays with {me}: ' },
      { asks: 'Who would you take to see the {it}?', lead: 'Who {I}’d take: ' },
    ],
    room: ['Who would you watch it with?', 'Which scene stayed with you?'],
  },
  {
    id: 'clip',
    anyones: true,
    cue: /\b(?:new|latest|first|my|our|this|an?) (?:\w+ ){0,2}?(?<it>video|vlog|livestream|tutorial|vid|reel)\b(?! (?:game|store|call|of (?:the|a|my|our)|chat|card|games|editor|editing)\b)/iu,
    made: [
      { asks: 'Where in the {it} should somebody with one minute start?', lead: 'With one minute, start here: ' },
      { asks: 'What went wrong while you were making the {it}?', lead: 'What went wrong on the way: ' },
    ],
    met: [],
    room: ['What would you like to see next?', 'What would you have done differently?'],
  },
  {
    id: 'picture',
    anyones: true,
    cue: /\b(?:new|latest|first|my|our|this|an?|finished|from the) (?:\w+ ){0,2}?(?<!\b(?:cover|profile|school|passport|facebook|id) )(?<it>photo|picture|painting|drawing|sketch|print|illustration|portrait|artwork|comic|mural|photograph|shoot|photoshoot)\b(?! (?:credit|by|this|perfect|of (?:the|a) (?:year|day)|shop|media)\b)/iu,
    made: [
      { asks: 'What is just outside the {it}, where nobody can see?', lead: 'Just outside it: ' },
      { asks: 'Which part of the {it} took longest?', lead: 'What took longest: ' },
    ],
    met: [],
    room: ['What do you see first in it?', 'What would you call it?'],
  },
  {
    id: 'article',
    anyones: true,
    cue: /\b(?:new|latest|first|my|our|this|an?|wrote|published|free|the) (?:[\w-]+ ){0,2}?(?<it>blog post|article|guide|white ?paper|checklist|playbook|handbook|case study|cheat sheet)\b(?! (?:dog|price|me|you|the way|us|lines?)\b)/iu,
    made: [
      { asks: 'What did you find out while writing the {it}?', lead: 'What {I} found out while writing it: ' },
      { asks: 'Which line of the {it} would you keep, if only one?', lead: 'The one line {I}’d keep: ' },
    ],
    met: [{ asks: 'What in the {it} made you think again?', lead: 'What made {me} think again: ' }],
    room: ['What would you add?', 'What would you want it to answer?', 'Which question should it answer?'],
  },
  {
    id: 'newsletter',
    anyones: true,
    cue: /\b(?:new|latest|first|my|our|this|free|\w+ edition of our) (?:[\w-]+ ){0,2}?(?<it>newsletter|magazine|zine|bulletin)\b/iu,
    made: [
      {
        asks: 'What in the last {it} did people write back about?',
        lead: 'What people wrote back about last time: ',
      },
      { asks: 'What in the {it} did you not know before you wrote it?', lead: 'What was new to {me}: ' },
    ],
    met: [],
    room: ['What would you like to read about?', 'What should be in the next one?'],
  },
  {
    id: 'study',
    anyones: true,
    cue: /(?<!\b(?:take|complete|answer|in|out) )\b(?:new|latest|first|my|our|this|an?|the|annual) (?:[\w-]+ ){0,2}?(?<it>report|survey|study|index)\b(?! (?:shows? up|to|card|abroad|hall|group|me|them|him|her|any|on you|bag)\b)/iu,
    made: [
      { asks: 'Which finding of the {it} did you not expect?', lead: 'What {I} didn’t expect: ' },
      { asks: 'What will you do differently after the {it}?', lead: 'What {I}’ll do differently: ' },
    ],
    met: [{ asks: 'Which finding of the {it} would you tell a friend?', lead: 'What {I}’d tell a friend: ' }],
    room: ['Does that match what you see?', 'What would you have guessed?'],
  },
  {
    id: 'recipe',
    anyones: true,
    cue: /\b(?:new|my|our|this|an?|the) (?:[\w-]+ ){0,3}?(?<it>recipe)\b(?! for (?:success|disaster))/iu,
    made: [
      { asks: 'What goes wrong the first time with the {it}?', lead: 'What goes wrong the first time: ' },
      { asks: 'Who taught you the {it}?', lead: 'Who taught {me}: ' },
    ],
    met: [{ asks: 'What did you change in the {it}?', lead: 'What {I} changed: ' }],
    room: ['What would you put in?', 'What would you leave out?'],
  },
  {
    id: 'paper',
    anyones: true,
    cue: /\b(?:new|our|my|this|latest|first|her|his|their) (?:[\w-]+ ){0,3}?(?<it>preprint|research paper|working paper|paper|clinical trial|findings|research)\b(?! (?:and development|& development|bag|plane|towels?|cups?|clip|trail|boy|route|round|assistant|officer|cent(?:er|re)|moon|money|mill|jam|straws?|plates?)\b)/iu,
    only: /\b(?:research\w*|stud(?:y|ies)|published?|journal|findings?|results?|data|university|science|scientists?|trial|preprint|authors?|co-authors?|arxiv|phd|lab)\b/iu,
    made: [
      { asks: 'What would change your mind about it?', lead: 'What would change {my} mind: ' },
      { asks: 'What would you tell somebody outside the field?', lead: 'To somebody outside the field: ' },
    ],
    met: [{ asks: 'What in the {it} would you tell a friend?', lead: 'What {I}’d tell a friend: ' }],
    room: ['What would you have guessed?', 'What would you ask?'],
  },
];
