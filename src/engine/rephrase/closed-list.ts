/**
 * The only words that a wording may bring along: whatever else it says is the draft's own or the author's answer.
 * Grammar first, then offering, asking and joining.
 */
const WORDS = `
a an the i you he she it we they and their me us your my our its them him his yours ones ours
is are was were be been has have had do does did will would can could should
to of in on at for with from by about as than so too not or but if that these there here who what which when where why how this
all any else ever most more next now yet then far best there's here's what's who's it's you're you'd you've you'll that's i'm we're we've i've
out open back new
one thing list like less first last another way bit
use go see run try keep buy choose love hear watch wear walk ask look add change find follow spend learn leave know need get want play
put call give bring take remember share answer write make come think feel say said work worked
welcome thank thanks guys rest after early late house something somebody somebody's sooner shown show already tell
anyone someone coming backing watching spending plans looking forward good before yes wish question mean means
eye wants round helped once across hope today's still same other
line
again asked begin called comes day done found friend goes happened hard help hoping listen live longest makes mind missing no part seen sees side
start takes today took tried yourself heard send met others don't
am down feels moment ring stayed stood true view
thinking into head glad idea came people started guess miss learned expect convinced speaks made
happens may told matters reached surprised sure differently going saying behind likes plain words pick just set right
led year brought stop caught sharing went through stays read got notice eyes worth evening without watched
disagree laughed different hold time taught knew telling understand kept touches close expected stand picture loud
i'd i'll didn't doesn't wouldn't we'd we'll up off it'll
least saw surprise
they're
bake bank book boss build building card cash changed cook dinner drive every farm farmers field forget gave gets giving glass growing guessed health
heart helps home job joining known laugh learning left listening making match moved much near order others pay phone played playing poems reading ride saving
school shelf shop sleep song stage stopped table teacher thought tired town twice using waiting water well whose who'd working along anything away keeps name
congratulations planted profile bio long
because mine example story short above doing
minute minutes half hour morning quiet week night begins beginning end page lend laugh laughs scene camera wrong outside while
writing match guessed changed changes normal tuesday stay talk table never might sit room worries asks photo shows door job
smile putting waited update home child past whose nearly stopped noticed clear money pays answers wrote harder looked every road
believed nobody five hardest used
since struck looks brings wait own everybody knows detail follows closely outcome passing forget surprises annoyed
problem hardest threw away began liked long wanted laughing instead always gone kitchen join starts sorry waiting
nobody whose thought used score turned haven't proudest felt difference second showed reminds shows both
exception otherwise step looked lives talked played twice decided wrong stay noticed rather nervous easier might
missed sense hooked pass fans isn't trailer prove talk home room morning lived small gift needed many times pictured
minds point below happy any explain questions works beforehand improve improves improved improving uses helped helping simplify simplifies simplified simplifying speed speeds sped speeding
leads leading starting buys bought having because soon many plenty middle practical smooth smoothly solid easy easy-to-use greatest tries lessons difference wins closely looking
turn afraid ourselves myself believed changed tells left talks gives trouble counted meet place
`;

export const CLOSED_LIST: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
