import type { Subject } from './subject';

/** What is built of code, and what goes wrong with it. */
export const TECH: readonly Subject[] = [
  {
    id: 'software',
    anyones: true,
    cue: /\b(?:new|first|my|our|free|show hn\b[^.!?\n]{0,40}|(?:built|made|making|building|created|launched|launching|working on) (?:an?|the|this|my|our)) (?:[\w-]+ ){0,3}?(?<it>app|tool|plugin|extension|library|bot|chatbot|dashboard|planner|tracker|editor|cli|framework|feature|update|template)\b(?! (?:store|on (?:the|our|my|this)|from|about|of (?:the|how)|to (?:the|our|my)|visit|manager|developer)\b)/iu,
    made: [
      { asks: 'What could people not do before the {it}?', lead: 'What you could not do before: ' },
      { asks: 'What takes less time with the {it}?', lead: 'What takes less time: ' },
    ],
    met: [{ asks: 'What did you first use the {it} for?', lead: 'What {I} first used it for: ' }],
    room: ['What would it have to do for you?', 'What would you try first with it?', 'What is missing for you?'],
  },
  {
    id: 'website',
    cue: /\b(?:new|redesigned|relaunched|personal|launched (?:a|my|our|the)|launching (?:a|my|our|the)|working on (?:a|my|our|the)|built (?:a|my|our)|building (?:a|my|our)|made (?:a|my|our)|revamped (?:my|our|the)) (?:(?!on\b|at\b|to\b|in\b|from\b)[\w-]+ ){0,2}?(?<it>website|web ?site|site|homepage|home page|landing page|portfolio site|online (?:shop|store)|web ?shop|etsy (?:shop|store)|directory)\b(?! (?:visit|manager|plan|visitors?|traffic)\b)/iu,
    made: [
      { asks: 'What do people look for first on the {it}?', lead: 'What people look for first: ' },
      { asks: 'Where on the {it} would you start?', lead: 'Where {I}’d start: ' },
    ],
    met: [],
    room: ['What would you look for first?', 'What is missing for you?'],
  },
  {
    id: 'platform',
    anyones: true,
    cue: /\b(?:our|my|(?:built|building|created|launched|launching|made|working on|developing) (?:an?|the|this)|show hn\b[^.!?\n]{0,40}) (?:[\w-]+ ){0,3}?(?<it>platform|marketplace|saas|search engine|social network|web app|job board|simulator|generator|calculator|converter|scraper|crm|visuali[sz]er|playground)\b(?! (?:of|shoes|diving|tickets?|nine|\d|announcement|game|edge|ideas?)\b)/iu,
    made: [
      { asks: 'What did people do before the {it}?', lead: 'What people did before: ' },
      { asks: 'Who uses the {it} on a normal Tuesday, and what for?', lead: 'What people use it for: ' },
      { asks: 'What does the {it} not do yet?', lead: 'What it doesn’t do yet: ' },
    ],
    met: [],
    room: ['What would it have to do for you?', 'What do you use now?'],
  },
  {
    id: 'project',
    anyones: true,
    cue: /\b(?:my|our|side|weekend|hobby|pet|open[- ]source|this|new|first|passion|school) (?:[\w-]+ ){0,2}?(?<it>project|prototype|side project|mvp)\b(?! (?:managers?|management|runway|is (?:due|over)|gutenberg|zero|fear|veritas|partner|team)\b)/iu,
    made: [
      { asks: 'What would you do differently in the {it} now?', lead: 'What {I}’d do differently now: ' },
      { asks: 'How did the {it} start?', lead: 'How it started: ' },
      { asks: 'What is still missing from the {it}?', lead: 'What’s still missing: ' },
    ],
    met: [],
    room: ['What would you add?', 'What would you try first with it?'],
  },
  {
    id: 'code',
    anyones: true,
    cue: /\b(?:new|our|my|an?|the|this|open[- ]sourc\w+|show hn\b[^.!?\n]{0,40}) (?:[\w.-]+ ){0,3}?(?<it>api|sdk|npm package|python package|compiler|interpreter|database|parser|orm|command[- ]line tool|language model|open[- ]source (?:model|library|alternative|tool|version)|programming language|component library|shell script|github action|docker image|smart contract|static site generator|design system|package manager|runtime|wrapper|emulator)\b/iu,
    made: [
      { asks: 'What is the first thing somebody can build with the {it}?', lead: 'The first thing you can build: ' },
      { asks: 'What does the {it} not do yet?', lead: 'What it doesn’t do yet: ' },
    ],
    met: [],
    room: ['What would stop you using it?', 'What would you use it for first?'],
  },
  {
    id: 'dataset',
    anyones: true,
    cue: /\b(?:new|our|my|open|free|the|an?|this|interactive) (?:[\w-]+ ){0,2}?(?<it>data ?sets?|database of [\w -]{3,30}|open data|interactive map|data visuali[sz]ation|infographic)\b/iu,
    made: [
      { asks: 'Which question would you put to it first?', lead: 'The question {I}’d ask first: ' },
      { asks: 'What is missing from it?', lead: 'What’s missing: ' },
    ],
    met: [],
    room: ['What would you look for in it?'],
  },
  {
    id: 'beta',
    always: true,
    cue: /\b(?<it>(?:closed|open|private|public) (?:beta|alpha|preview)|in beta|beta (?:is|version|test|access|program\w*|release)|early access(?! sale)|join (?:our|the) wait ?list|testflight)\b/iu,
    noun: 'beta',
    made: [
      { asks: 'What do you expect to go wrong first?', lead: 'What might go wrong first: ' },
      { asks: 'What do you want to know from the first people in?', lead: 'What {I} want to know: ' },
    ],
    met: [],
    room: ['What would you try first?', 'What would it have to do for you?'],
  },
  {
    id: 'release',
    always: true,
    cue: /\bv?\d+\.\d+(?:\.\d+)? (?:is )?(?:now )?(?<out>released|out|available|live)\b|\b(?<it>changelog|release notes)\b/iu,
    noun: 'release',
    made: [
      { asks: 'What in this release have people waited for longest?', lead: 'What people have waited for: ' },
      { asks: 'What should somebody check before they update?', lead: 'Before you update: ' },
    ],
    met: [],
    room: ['What is missing for you?', 'What should come next?'],
  },
  {
    id: 'mended',
    always: true,
    cue: /\b(?<it>bug ?fix(?:es|ed)?|hot ?fix|patch notes)\b|\b(?:we(?:['’]ve| have)?|i(?:['’]ve| have)?) (?:just |finally |now |also )?(?<fixed>fixed|squashed|patched) (?:an?|the|that|this|some|several) (?:[\w-]+ ){0,3}?(?:bugs?|issues?|crash|leak|glitch)\b/iu,
    noun: 'bug',
    made: [
      { asks: 'What did it look like when it went wrong?', lead: 'What it looked like: ' },
      { asks: 'Who found it?', lead: 'Who found it: ' },
    ],
    met: [],
    room: ['What should come next?'],
  },
  {
    id: 'outage',
    always: true,
    careful: true,
    cue: /\b(?<it>outages?|scheduled maintenance|planned maintenance|maintenance (?:window|work)|service (?:disruption|interruption)|technical difficulties|power cuts?)\b/iu,
    noun: 'service',
    only: /\b(?:we|our|us|customers?|working|engineers?|restor\w+|apologi[sz]e|affect\w*|update)\b/iu,
    made: [
      { asks: 'What can people do in the meantime?', lead: 'What you can do now: ' },
      { asks: 'When will people hear from you again?', lead: '{I}’ll write again ', end: '.' },
    ],
    met: [],
    room: [],
  },
  {
    id: 'scam',
    always: true,
    careful: true,
    cue: /\b(?:beware|avoid|spot|report|these|new|watch out for|fake|email|phone|text|protect yourself|phishing|stop|common|latest|against) (?:[\w-]+ ){0,3}?(?<it>scams?|scammers|phishing|fraudsters|fraud|identity theft|malware|ransomware)\b/iu,
    made: [
      { asks: 'What does it look like when it comes?', lead: 'What it looks like: ' },
      { asks: 'What do you look at yourself before you answer?', lead: 'What {I} look at first: ' },
    ],
    met: [],
    room: ['What gave the last one away?'],
  },
  {
    id: 'channel',
    cue: /\b(?:my|our) (?:[\w-]+ ){0,2}?(?<it>channel|youtube channel|youtube|twitch|tiktok)\b(?! (?:tunnel|islands|4)\b)/iu,
    noun: 'channel',
    made: [
      { asks: 'What would you show somebody first on your channel?', lead: 'What {I}’d show you first: ' },
      { asks: 'What is there on your channel that is nowhere else?', lead: 'What you’ll find there: ' },
      { asks: 'How did the channel begin?', lead: 'How it began: ' },
    ],
    met: [],
    room: ['What would you like to see next?', 'What would you like to see more of?'],
  },
  {
    id: 'token',
    cue: /\b(?:my|our|new|first|free|this|the) (?:[\w-]+ ){0,2}?(?<it>nfts?|nft collection|mint|collectibles)\b(?! (?:tea|condition|leaves|green|sauce|choc\w*)\b)/iu,
    made: [
      { asks: 'What do people see in the first one?', lead: 'What you see in the first one: ' },
      { asks: 'What can somebody do with it on a normal day?', lead: 'What you can do with it: ' },
    ],
    met: [],
    room: [],
  },
];
