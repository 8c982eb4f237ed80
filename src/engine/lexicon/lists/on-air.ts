import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'on-air',
  source: 'What a station, a series or a stage is about to show; evidence: over-promotion (Sprout 2016).',
  phrases: [
    '(watch|stream|catch|see|hear|listen to|meet|join|follow) (it|them|him|her|us|me|live|the|all|our|*) (*|* *|) (on|at|live on|perform|early with|in action|from) (the|our|my|youtube|bbc|sky|netflix|hulu|prime|hbo|twitch|spotify|apple|facebook|instagram|<mention>|<tag>|air|stage|tonight|tv)',
    '(tonight|tomorrow|today|sunday|monday|tuesday|wednesday|thursday|friday|saturday|weekdays|weeknights) (at|from|on|<number>) (<number>|<mention>|<tag>|bbc|itv|the|midnight|noon|nine|eight|channel)',
    '(new|full|latest|this week|next|bonus|first|final|season|special) (episode|episodes|season|series|trailer|season finale|finale|teaser|clip|video|podcast|show|issue|single|album|drop|mixtape|interview|bts|behind the scenes)',
    '(first look|first listen|first glimpse|sneak peek|sneak preview|exclusive look|behind the scenes|coming soon|in two weeks|in just <number>|more weeks|more days|only <number> days|days to go|weeks to go|days until|stay tuned|get ready|save the date|countdown)',
    '(are|is|were|the gang|we|they|the boys|she|he|it) (are|is|) (back|returning|coming back|here|ready|live) (for|on|tonight|with|this|in|at|to|and better|for season)',
    '(sits down with|drops by|dropped by|chats to|chats with|with us now|in conversation with|special guest|performing|performed by|takes the stage|take the stage|headlining|live on air|on air|on the show|on the podcast|makes (her|his) debut)',
    '(only on|original series|original film|exclusively on|now on|streaming on|streaming now|live on|airing on|coming to|available on|out on|brought to you by|presented by|in partnership with|in association with|sponsored by|in collaboration with|powered by|courtesy of) (<mention>|<tag>|the|bbc|netflix|youtube|our|amazon|apple|spotify|itunes|*)',
  ],
});
