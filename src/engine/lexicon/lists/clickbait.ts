import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'clickbait',
  source: 'Curiosity gaps of headline writers; Meta on clickbait, 2014 to 2017.',
  phrases: [
    "(you|you'll|u) (won't|will not|wont|never|will never) (believe|guess|expect|see coming|stop laughing)",
    '(this|these|one|that) (one|simple|weird|little|easy|<number>) (trick|tricks|hack|hacks|secret|thing will|weird trick)',
    '(guess|see|believe|imagine|and) what (happened|happens) next',
    '(will|would|may|might|gonna|going to) (blow your mind|shock you|surprise you|change your life|make you (cry|laugh|smile|think twice|gasp|want|say|question|feel|hungry)|restore your faith|melt your heart|leave you speechless|break your heart)',
    '(number|no|#) <number> will (shock|surprise|amaze|blow)',
    "(nobody|no one|they don't|doctors don't|banks don't|what they don't) (tells|tell|want|wants|is telling) (you|us) (about|this|the|how)",
    "(doctors|experts|banks|trainers|dentists) (hate|hated|are baffled|don't want)",
    "(so (good|funny|true|cute|real|hot|perfect|accurate|beautiful|delicious) (you|they|it|that you|you'll))",
    "(here's|heres|here is) the (real|surprising|shocking|secret) *",
    '(the (real|shocking|surprising|hidden|ugly) (reason|truth|secret))',
    '(watch|read|stay|stick around) (till|until|to) the (very|) end',
    '(stop scrolling|wait till you see|wait until you see|number <number> is *)',
  ],
});
