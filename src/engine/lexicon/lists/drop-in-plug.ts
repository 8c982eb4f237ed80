import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'drop-in-plug',
  source: "Plugs left under other people's posts; Reddit and X on unsolicited promotion, evidence section 4.",
  phrases: [
    '(check out|check|visit|support|listen to|go to|come to) my *',
    '(watch|view|look at) my (video|videos|vids|page|channel|work|art|stream|remix|cover)',
    'my (channel|page|vids|songs|mixtape|beats|covers|soundcloud|freestyle|remix|youtube)',
    '(on|to|at|of|from) (my|our) (youtube|new|) (channel|page|profile|soundcloud)',
    '(give|take) (me|us|my|it) (a|some) (listen|chance|shot|look|feedback|love)',
    '(make|post|record|upload|do) (youtube|gaming|rap|gameplay|minecraft|funny|cover|covers|vlogs) (videos|of|and|too)',
    '(young|upcoming|up and coming|aspiring|unsigned|underground) (artist|rapper|singer|youtuber|musician|producer|band)',
  ],
});
