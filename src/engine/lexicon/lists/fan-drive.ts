import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'fan-drive',
  source: 'Drives for views, streams and votes; X platform manipulation policy, 2022.',
  phrases: [
    "(let's|lets|let us|we must|we have to|help|can we|come on|please) (get|make|hit|reach|break|push|bring|take|trend|beat) (this|it|him|her|them|to|the|us|*) (*|* *|* * *|) (views|streams|likes|million|votes|subscribers|trending|record|records|trend|viral|<number>)",
    '(<number>|million|billion|more|m|k|the|many|get|for) (views|streams|likes|subs|subscribers|views more|streams more|votes|comments|dislikes)',
    '(i|we|am|is|i am) (vote|voting|voted|vote for) (for|<tag>|<mention>)',
    '^ (like|thumbs up|thumb up|comment|like this) (if|in|this in|this|of you|of|who|when|that|for) (<number>|you|u|your|still|ur|this|anyone|it|think|agree|love|like)',
    "(who|who's|whos|who is|who are|whose|anyone|anybody|any|who else) (*|* *|) (watching|listening|watch|listen|hearing|here) (this|it|to this|in|to|now|still|) (*|* *|) (<number>|like|like this|today|now)",
    '(watching|listening|here|still here|like this|this|anyone|who|came) (to this|this|) in (<number>|may|june|july|august|september|october|november|december|january|february|march|april)',
    '(vote|voting|votes|stream|streaming) (closes|close|ends|for|for your|now|for my|online|here|daily|on|is|party|is open|every)',
    '(would|will|it would|it) (mean|means) (a lot|so much|the world|the absolute|everything|alot|more)',
    '(send|show|give) (*|* *|* * *|) (your|some|the|their|them|her|him|us|lots of) (support|love)',
    '(if|when) (i|we|this|u) (get|gets|reach|hit|hits|reaches|got) (<number>|to <number>|enough|more|<number> *) (*|) (subscribers|subs|likes|views|followers|retweets|rts|votes|shares|comments|thumbs)',
  ],
});
