/**
 * What can be asked about a thing depends on what it is: bread is eaten, a report is read, a concert is gone to. These
 * are the commonest nouns that posts are about, by what people do with them.
 */
export type Sort =
  | 'food'
  | 'tool'
  | 'text'
  | 'sound'
  | 'picture'
  | 'film'
  | 'event'
  | 'place'
  | 'goods'
  | 'course'
  | 'list'
  | 'offer'
  | 'prize'
  | 'job'
  | 'trouble'
  | 'day'
  | 'animal'
  | 'cause'
  | 'game'
  | 'service'
  | 'person'
  | 'people'
  | 'thing';

const NOUNS: Record<Exclude<Sort, 'thing' | 'person'>, string> = {
  people:
    'boyfriend girlfriend architect family parent ceo cfo cto chairman chairwoman boss lawyer scientist student teacher supervisor lady gentleman supporter reporter journalist expert entrepreneur partner colleague employee founder medalist medallist hire hires neighbour neighbor teammate classmate roommate coworker crew staff volunteer intern apprentice freelancer chef developer engineer designer nurse teacher driver manager assistant coordinator farmer artist writer author musician photographer doctor firefighter champion hero legend scientist speaker guest host player coach customer client fan grandmother grandfather grandma grandpa aunt uncle cousin niece nephew professor mentor trainer director editor reader maker baker barber fisherman sailor runner',
  food: 'bread loaf sourdough rye cake cupcake pie tart bun scone cookie brownie biscuit croissant pastry doughnut donut bagel pizza pasta curry soup stew salad sandwich burger taco ramen noodle dish meal breakfast brunch lunch dinner supper snack coffee espresso latte brew tea beer ale lager cider wine gin cocktail juice smoothie jam honey cheese butter chocolate sweet candy fudge sauce salsa chili chilli recipe roast barbecue bbq icecream gelato cream granola tomato pumpkin strawberry mushroom egg fish',
  tool: 'tool app planner calculator tracker timer editor plugin extension template widget dashboard software platform api library framework bot chatbot assistant feature update version release beta site website webapp saas spreadsheet map database generator scanner checker keyboard device gadget sensor printer kit toolkit theme font sdk cli script repo prototype system database wallet',
  text: 'report guide guidebook article blog newsletter book ebook novel story essay paper study whitepaper survey interview chapter magazine zine poem poetry thread review handbook manual leaflet letter research analysis summary book transcript faq page post piece',
  sound:
    'song single album track ep mixtape playlist podcast episode mix remix cover set recording radio demo beat melody vinyl record',
  picture:
    'photo photograph picture shot portrait selfie painting drawing sketch print mural illustration poster comic cartoon artwork art gallery image logo design snap photoset lino watercolour watercolor',
  film: 'video film movie trailer documentary vlog clip show series footage tutorial short reel stream livestream livestream finale premiere',
  event:
    'event concert gig festival workshop webinar conference talk meetup exhibition fair fete market party launch screening tour session retreat summit panel parade race marathon hackathon fundraiser auction quiz ceremony open-day openday reunion camp playdate rally carnival reading recital keynote gala seminar picnic jam',
  place:
    'shop store café cafe restaurant bar pub park museum studio garden gym hotel beach clinic school theatre theater cinema farm venue playground pool salon bakery brewery bookshop lounge market pier bridge harbour harbor square castle tower lane trail route walk hike lake river island village town city street allotment neighbourhood neighborhood hostel campsite',
  goods:
    'furniture jewellery jewelry clothing clothes product shirt tshirt tee hoodie sweater jumper scarf hat beanie cap dress skirt jeans jacket coat shoe sneaker trainer boot sock bag tote backpack mug cup bowl plate candle soap cream lipstick serum perfume ring necklace earring bracelet watch phone laptop camera bike bicycle car van lamp desk chair sofa table rug blanket pillow toy doll puzzle sticker card calendar notebook pen merch kit range collection line gift bouquet flower plant seed guitar vase tile yarn fabric quilt helmet tent bottle knife pan mattress kettle teapot pot kiln clock stove shed boat skateboard ladder basket umbrella',
  course:
    'course class lesson masterclass bootcamp training programme program curriculum module certificate degree apprenticeship scholarship camp academy mentoring coaching',
  list: 'tip trick step way reason idea lesson mistake rule habit myth example fact thing question hack principle trend prediction takeaway recipe route destination strategy technique insight secret truth point',
  offer:
    'sale offer deal discount bundle voucher coupon promo promotion price ticket subscription membership trial plan package clearance',
  prize: 'giveaway prize raffle contest competition sweepstakes lottery draw',
  job: 'job role position vacancy internship opening barista hiring',
  trouble:
    'problem issue bug delay outage leak noise traffic queue headache deadline burnout stress mess failure crash error conflict backlog struggle',
  day: 'birthday anniversary milestone wedding graduation christmas easter halloween thanksgiving weekend summer winter spring autumn holiday vacation trip journey move retirement monday friday sunday saturday',
  animal:
    'dog cat puppy pup kitten kitty bird parrot hen chicken horse pony rabbit hamster fox bear bee hedgehog lizard goat sheep cow duck',
  cause: 'charity donation appeal petition shelter foodbank cleanup rescue fund cause community initiative',
  game: 'game match tournament league cup derby final team squad goal win playoff championship',
  service:
    'service consultation cleaning repair haircut massage check-up checkup test appointment delivery support insurance loan mortgage therapy audit makeover',
};

const BY_NOUN = new Map(
  (Object.entries(NOUNS) as [Sort, string][]).flatMap(([sort, nouns]) => nouns.split(' ').map((noun) => [noun, sort])),
);

/** What kind of thing a noun names, from its plain word; `thing` when the list does not hold it. */
export function sortOf(noun: string): Sort {
  return BY_NOUN.get(noun) ?? 'thing';
}

/** Nouns that say nothing of what a draft is about. */
export const EMPTY_NOUNS: ReadonlySet<string> = new Set(
  'position positions post posts news content link links update info information more thing things stuff journey solution solutions experience bit lot lots bunch kind sort way ways time times day days week month year years minute hour hours moment people person everyone everybody someone anyone guys guy folks friend friends fan fans man men woman girl girls boy boys kid kids thanks thank bio dm dms comment comments like likes follow share rt retweet world life lives thought thoughts opinion view views end start part place side case fact point number opportunity chance future past reason reasons result results detail details click shit fuck hell damn ass god lol lmao haha hey hi hello yes no ok okay today tonight tomorrow morning afternoon evening night weekend wait luck sense thread mind heart hand hands eye eyes face head feeling feelings love fun hope respect truth value passion commitment mission vision success growth impact innovation excellence goal goals power level game-changer changer member members customer customers user users audience followers follower subscriber subscribers rest back sale win one ones matter shout pm am uk us usa mine yours self percent half dozen couple set top best name names word words show need use look hit break deal universe planet nation country society generation all nothing anything everything something somebody nobody anybody smh lmfao omg wtf tbh others call message dad mum mom mother father brother sister son daughter wife husband bestfriend account accounts address phone-number president government background word line winner winners step type types form forms case cases make reach issue example examples level levels entry request requests response answer answers question questions comment reminder section title support company companies business businesses brand brands team teams industry industries market markets field area areas topic topics subject problem problems rate rates amount total age aspect aspects item items piece pieces session none award awards wonder role expectation finger fingers energy voice voices legacy feedback opinion opinions advice frequency candidate stake profile star stars party-goer office offices kidney knee foot feet arm leg stomach slavery plan plans bill bills breath hair skin teeth lips minds butt rant reality chance chances doubt doubts difference purpose trouble prices fee fees cost costs instagram twitter facebook youtube tiktok linkedin whatsapp discord telegram reddit snapchat firstpost copy trust faith attention patience regret regrets salary profit profits pain brain body guess guesses perspective idea ideas return returns viewer viewers url login password browser web-browser setting settings prdct coincidence grade child children student students worker workers parent parents none page pages site sites internet online web list feature features version versions source product products fund funds crowd service services feature-set release launch price cause causes movement technology technologies system systems recipe recipes hook series desk chair table pot pan kit bowl cap ring goat bear bug mess failure stress noise leak pool card cards cover set draw record mix beat hire hires fee appeal initiative community communities supporter supporters point points secret strategy strategies principle principles technique techniques insight insights trend trends camp module site role roles cut talk talks'.split(
    ' ',
  ),
);

/** Of these, the ones that say enough with a noun in front: a ferry line, a reading list. */
export const EMPTY_ALONE: ReadonlySet<string> = new Set(
  'line list team session copy company business market plan bill office message call field area night day profile server group problem request rate brand word story answer number email'.split(
    ' ',
  ),
);
