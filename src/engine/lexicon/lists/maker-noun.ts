import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'maker-noun',
  source: "One-line names of a thing that somebody made, as makers answer 'what are you working on'.",
  phrases: [
    '^ (a|an|the|my|our|yet another|open source|free|simple|small|another|) (*|* *|* * *|* * * *) (library|tool|app|webapp|web app|bot|chatbot|engine|platform|solution|extension|plugin|dashboard|simulator|generator|directory|tracker|marketplace|compiler|editor|framework|api|cli|sdk|client|parser|interpreter|emulator|visualizer|visualiser|scraper|database|analyzer|builder|service|newsletter|puzzle|game|website|site|saas|package|language|wrapper|assistant|companion|agent|aggregator|calculator|planner|boilerplate|starter kit|template|template engine|server|viewer|player|manager|organizer|network) (for|that|to|which|where|based on|in|using|with|like|written in|built on|built with|specifically for|called|powered by|<link>)',
    '(prototype|mvp|proof of concept|side project|pet project|hobby project|open source|early access|beta|alpha version) (of|for|is|version|app|tool|library|project|platform|to|called|named|that|ready|at|<link>)',
    '(it|this|that|the app|the tool|the site|the product) (lets|let|helps|allows|enables|takes|turns|generates|automates|connects|converts|tracks|finds|builds|creates|makes) (you|your|users|people|it|them|teams|a|any|the|developers|founders) *',
    '(ready for|live at|available at|hosted at|up at|try it at|here it is|check it at|demo at|demo here|repo here|source code|github repo|on github|on the app store|on google play|on product hunt|on the chrome store|app store|play store)',
    '(called|named|name is|i call it|we call it|it is called) <link>',
  ],
});
