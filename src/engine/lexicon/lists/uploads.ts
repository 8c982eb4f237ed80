import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'uploads',
  source: 'Talk of people who upload: own channels, songs, pictures and words of asking; evidence, section 2.',
  phrases: [
    '(i|we) (upload|post|make|stream|rap|sing|cover|produce|draw|paint|record|write|shoot|play|do|perform|drop|release|uploaded|posted|recorded|dropped|streamed|put|made|covered) (*|) (videos|video|music|songs|song|covers|cover|beats|art|vlogs|gaming|content|weekly|daily|every week|everyday|comics|tutorials|rap|comedy|tracks|a lot of effort|so much effort|effort into)',
    '(new|small|young|british|beginner|upcoming|aspiring|unsigned|indie|gaming|female|local|teen|year old) (youtuber|youtube channel|channel|artist|streamer|musician|rapper|singer|producer|creator|band|blogger|vlogger|writer|author|dj|songwriter|composer|podcaster|photographer)',
    '(my|our) (videos|video|vids|song|songs|cover|covers|music|playlist|art|artwork|mixtape|raps|remix|vlog|vlogs|stuff|new song|new video|newest song|newest video|first song|first video|latest video|pics|photos|series|book|talk|photobook|exhibition|interview|feature|pinned|pinned tweet|page|twitch|set|comic|comics|drawings|newest|latest) (is|are|and|please|on|at|here|if|called|up|about|with|in|out|from|now|of|<link>|series|was|for|to|has|i|so|below|<emoji>)',
    "(check|checked|listen|look|have a look|hear|view|watch) (them|'em|em|me|it|us) (out|up|if|on|at|please|) (if|and|please|on|guys|here|at|i|for|<emoji>|)",
    "(i'm|i am|im|we're|we are|going|now|back) (live|live now|streaming|live on|going live|on air|live streaming|on twitch|back live) (now|on|right now|at|tonight|today|with|<emoji>|for|come|until|in|<link>|)",
    '(come|stop by|come by|pop in|swing by) (say|watch|hang|chill|chat|join|see|check|listen|hang out|through) (hi|hey|hello|me|us|out|my|our|with|it|*)',
    '(i wrote|i recorded|i made|i put together|i published|i created|we wrote|we recorded|we made|we published|i just wrote|i just made|i just published|i just posted|i just finished|i filmed|i shot) (a|an|this|about|my|the|some|it) (*|* *|) (video|article|post|thread|song|guide|piece|blog|about|essay|newsletter|book|playlist|film|documentary|photo|today|tutorial|explainer|episode|track|ebook|this|email|story|comic)',
    '(read|see|check|info|details|comments|link|it is|full|more|find it|look) (our|my|the|is|in|at|below|full|to) (story|comments|chatter|featured section|profile|pinned|description|reply|replies|first reply|pinned tweet|details|newsletter|thread)',
    '(today|featured|image|photo|picture|shot|portrait|credit|photograph|pic) (*|) (by|from|of|©|credit) (me|my|our|<mention>|the collective)',
  ],
});
