/** What people like to be asked about, by what a draft speaks of: one wording a line, each of which one person can answer. */
interface SmallTalk {
  named: RegExp;
  asks: readonly string[];
}

const words = (pattern: string) => new RegExp(`\\b(?:${pattern})\\b`, 'i');

/** Of two that a draft names, the one that it names first is asked about; of two at one place, the one that stands first here. */
export const SMALL_TALK: readonly SmallTalk[] = [
  {
    named: words('coffees?|espresso|lattes?|cappuccinos?|cold brew|baristas?'),
    asks: ['How do you take yours?', 'Where did you have your best one?'],
  },
  { named: words('tea|chai|matcha'), asks: ['How do you take yours?', 'What do you have with yours?'] },
  {
    named: words(
      'bread|loaf|loaves|sourdough|baking|bakery|bakers?|cakes?|cupcakes?|cookies|pies?|pastry|croissants?|doughnuts?|donuts?',
    ),
    asks: ['What do you bake at home?', 'Which one would you take?', 'Who would you share it with?'],
  },
  {
    named: words('recipes?|cook(?:ing|s)?|dinner|kitchen table|lunch|stew|soup|curry'),
    asks: ['What’s for dinner at yours?', 'What do you cook when you’re tired?'],
  },
  {
    named: words('restaurants?|chefs?|pizzas?|burgers?|breakfast|brunch|tacos?|noodles|barbecue|bbq'),
    asks: ['What would you order?', 'Who would you take along?', 'Where do you go for yours?'],
  },
  {
    named: words('wines?|beers?|ales?|gin|cocktails?|whisk(?:e)?y|cider'),
    asks: ['What’s in your glass?', 'What would you have it with?'],
  },
  {
    named: words('chocolates?|ice cream|sweets|candy|snacks?|biscuits?'),
    asks: ['Who would you share it with?', 'Would you share yours?'],
  },
  {
    named: words('poems?|poets?|poetry'),
    asks: ['Which line do you know by heart?', 'Whose poems do you go back to?'],
  },
  {
    named: words(
      'novels?|(?<!history )books?|bookshops?|thrillers?|memoirs?|authors?|librarians?|bookstores?|paperback|new reads',
    ),
    asks: [
      'What are you reading at the moment?',
      'Which book would you give a friend?',
      'What should we all read next?',
    ],
  },
  {
    named: words('podcasts?'),
    asks: ['Who would you like to hear next?', 'When do you listen?', 'What would you like to hear about?'],
  },
  {
    named: words('songs?|new single|albums?|music|singers?|rappers?|playlists?|concerts?|djs?|piano|guitar|mixtapes?'),
    asks: [
      'What are you listening to at the moment?',
      'Which song would you start with?',
      'What did you last listen to twice?',
    ],
  },
  {
    named: words('films?|movies?|tv series|sitcoms?|documentary|documentaries|episodes?|netflix|cinema'),
    asks: ['What are you watching at the moment?', 'Have you seen it yet?'],
  },
  {
    named: words('esports|gaming|gamers?|video ?games?|playstation|xbox|nintendo|steam|minecraft|pokemon|fortnite|rpg'),
    asks: ['What are you playing at the moment?', 'Who is playing?', 'Who do you play with?'],
  },
  {
    named: words(
      'football|rugby|nba|nfl|basketball|baseball|volleyball|hockey|premier league|world cup|champions league|ipl|euro ?20\\d\\d',
    ),
    asks: ['Who are you backing?', 'Where are you watching?', 'Which match do you still think of?'],
  },
  {
    named: words('olympics?|paralympics?|medals?|athletes?|tennis|swimming|figure ?skating|golf'),
    asks: ['Did you see it?', 'What are you watching next?'],
  },
  {
    named: words('cycl(?:ing|ists?)|bikes?|bicycles?|e-?bikes?'),
    asks: ['Where do you ride?', 'How do you get to work?'],
  },
  {
    named: words('marathons?|running|runners?|workouts?|gym|fitness|yoga|pilates|exercise'),
    asks: ['What keeps you going?', 'When do you go: early or late?'],
  },
  {
    named: words('skin ?care|serums?|make-?up|lipsticks?|mascara|sun ?screen|spf|sun care|moisturi[sz]ers?|glam bag'),
    asks: ['What do you use?', 'What’s on your shelf?', 'What would you try first?'],
  },
  {
    named: words('shoes|sneakers|boots|trainers|jeans|clothes|outfits?|tees?|hoodies?|socks|fashion|looks'),
    asks: ['Where would you wear it?', 'What would you wear with it?'],
  },
  {
    named: words('dress|jackets?|coats?|shirts?|bags?|boot|hats?|scarf|scarves|eyewear|glasses'),
    asks: ['Where would you wear it?', 'What would you wear with it?', 'Who would you give it to?'],
  },
  {
    named: words('jewell?ery|necklaces?|earrings?|candles?|soaps?|perfumes?'),
    asks: ['Who would you give it to?', 'Which one would you keep?'],
  },
  {
    named: words('gardens?|gardening|gardeners?|allotments?|seeds|flowers|plants'),
    asks: ['What’s growing in yours?', 'What are you growing this year?'],
  },
  {
    named: words('(?<!hot )dogs?|pupp(?:y|ies)|cats?|kittens?|pets?'),
    asks: ['What’s yours called?', 'What does yours do all day?'],
  },
  {
    named: words('sofas?|furniture|home decor|interiors?|thermostats?|smart home|diy|shel(?:f|ves)'),
    asks: ['What would you change first in yours?', 'What are you doing to yours?'],
  },
  {
    named: words('real estate|houses?|apartments?|bedrooms?|mortgages?|home loans?|homeowners?|landlords?'),
    asks: ['What do you wish you’d known when you moved?', 'What would you look at first?'],
  },
  {
    named: words(
      'flights?|airlines?|holidays|vacations?|travel(?:l?ers?|ling)?|trips?|destinations?|cruises?|hotels?|national parks?|airports?',
    ),
    asks: ['Where would you go first?', 'Where are you going next?', 'Who would you take along?'],
  },
  {
    named: words(
      'street ?photography|street ?photographers?|photo(?:s|graphs?|graphers?|graphy)?|leica|long ?exposures?|photowalks?',
    ),
    asks: ['What do you see first?', 'Where would you have stood?', 'What would you have left out?'],
  },
  {
    named: words(
      'artwork|(?<!face )paintings?|drawings?|illustrat(?:ions?|ors?)|sketch(?:es|book)?|sculptures?|digital art|digital artists?|illustrators?',
    ),
    asks: ['What are you making at the moment?', 'What do you see first?', 'Whose work do you go back to?'],
  },
  { named: words('cameras?|mirrorless|lens(?:es)?'), asks: ['What do you use?', 'What would make you change yours?'] },
  {
    named: words('knit(?:ting|ters?)?|sew(?:ing)?|crochet|handmade|craft(?:s|ing|ers?)'),
    asks: ['What are you making at the moment?', 'What would you make first?'],
  },
  {
    named: words('theatre|theater|musicals?|ballet|opera|dance(?:rs?)?'),
    asks: ['What did you last see on stage?', 'Who would you take along?'],
  },
  {
    named: words('museums?|exhibitions?'),
    asks: ['What would you look at first?', 'What do you remember of it?'],
  },
  {
    named: words('christmas|xmas|hanukkah|eid|diwali|easter|thanksgiving|halloween|new year'),
    asks: ['What are your plans?', 'What is it like at yours?'],
  },
  {
    named: words('weather|rain|snow|storms?|heatwave|forecast'),
    asks: ['How is it where you are?', 'What’s it doing where you are?'],
  },
  {
    named: words('small business(?:es)?|shop local|local shops?|high street'),
    asks: ['Which shop near you would you miss?', 'If you run one, what would help most?'],
  },
  {
    named: words(
      'startups?|start-ups?|founders?|entrepreneur(?:s|ship)?|solopreneurs?(?:hip)?|side (?:project|hustle)s?|one-person business|online business|bootstrapp\\w+',
    ),
    asks: ['What are you working on?', 'What would you do differently?'],
  },
  {
    named: words('leadership|leaders|bosses|company culture|workplaces?'),
    asks: ['What did your best boss do?', 'What has worked where you are?'],
  },
  {
    named: words('remote work|hybrid work(?:ing)?|work(?:ing)? from home|working from home|meetings'),
    asks: ['Where do you work best?', 'What would you change about yours?'],
  },
  {
    named: words('marketing|marketers?|branding|seo|copywriting|content creators?|linkedin|advertising|audience'),
    asks: ['What has worked for you?', 'What have you stopped doing?', 'What would you try first?'],
  },
  {
    named: words('sales|crm|retail(?:ers?)?|customer (?:service|experience)|e-?commerce'),
    asks: ['What has worked for you?', 'What have you stopped doing?'],
  },
  {
    named: words(
      'cyber ?security|phishing|ransomware|hack(?:ers?|ing)|passwords?|fraud|scams?|data breach|national security|zero trust',
    ),
    asks: ['How do you look after yours?', 'What has helped where you work?'],
  },
  {
    named: words('ai|chatgpt|gpt|llms?|generative ai|machine learning|artificial intelligence|automation'),
    asks: ['What do you use it for?', 'What would you keep for yourself?', 'Where has it helped you?'],
  },
  {
    named: words('python|javascript|coding|coders?|developers?|open source|sql|excel|github|linux|apis?'),
    asks: ['What are you building?', 'What would you build with it?', 'What are you working on?'],
  },
  {
    named: words('data analytics|analytics|databases?|dashboards?'),
    asks: ['What would you want to know from yours?', 'What do you use yours for?'],
  },
  {
    named: words('cloud|servers?|5g|iot|processors?|quantum computing'),
    asks: ['What would you run on it?', 'What would you use it for?'],
  },
  {
    named: words('phones?|smartphones?|iphones?|android|galaxy|laptops?|tablets?|ipads?|headphones?|gadgets?'),
    asks: ['What do you use yours for most?', 'What would make you change yours?', 'How long have you had yours?'],
  },
  {
    named: words('software|tools|backgrounds'),
    asks: ['Have you tried it yet?', 'What would you use it for?', 'Which one would you use first?'],
  },
  {
    named: words('electric (?:cars?|vehicles?)|evs?|zero ?emission'),
    asks: ['Would you drive one?', 'Where would you take it first?'],
  },
  {
    named: words('cars?|suvs?|trucks?|motorcycles?|toyota|bmw|ford|vehicles?'),
    asks: ['What do you drive?', 'Where would you take it first?'],
  },
  {
    named: words('trains?|bus(?:es)?|commut(?:e|ers?|ing)|traffic|railways?|ferr(?:y|ies)'),
    asks: ['How do you get to work?', 'Who is on it every day?'],
  },
  {
    named: words('savings?|budget(?:s|ing)?|retirement|pensions?|financial goals?|passive income'),
    asks: ['What are you saving for?', 'What do you wish you’d known sooner?'],
  },
  {
    named: words('banks?|banking|branch(?:es)?|credit cards?|payments?|wallets?|overdraft|od limit'),
    asks: ['When were you last in a bank?', 'How do you pay: card, phone or cash?'],
  },
  {
    named: words('insurance'),
    asks: ['What do you wish you’d known about yours?'],
  },
  {
    named: words('bitcoin|btc|crypto(?:currency|currencies)?|ethereum|blockchain|altcoins?|defi|nfts?|tokens?'),
    asks: ['What do you think comes next?', 'Where do you see it going?', 'What are you watching?'],
  },
  {
    named: words('stocks|investors|investing|etfs?|dividends?'),
    asks: ['What are you watching?', 'What do you wish you’d known sooner?', 'Where do you look first?'],
  },
  { named: words('sleep|insomnia'), asks: ['What helps you sleep?', 'When do you put the phone away?'] },
  {
    named: words('stress|burnout|mindfulness|wellbeing|self-?care'),
    asks: ['What helps you?', 'What do you do when it gets too much?'],
  },
  {
    named: words('nurses?|nursing|doctors|healthcare|health care'),
    asks: ['Anyone here working in health?', 'If you work in health, how do you see it?'],
  },
  {
    named: words('clinical trials?|medicines?|pharma(?:ceuticals?)?|biotech|vaccines?|drug discovery'),
    asks: ['Anyone here working in this?', 'If you work in this, how do you see it?'],
  },
  {
    named: words('farm(?:s|ers?|ing)?|agricultur(?:e|al)|crops?|cocoa|dairy|livestock|soil'),
    asks: ['Any farmers here?', 'How does it look from the field?', 'If you farm, how do you see it?'],
  },
  {
    named: words('local food|food|groceries'),
    asks: ['Where do you buy yours?', 'What do you cook most?'],
  },
  { named: words('drinking water|water'), asks: ['How is the water where you live?'] },
  {
    named: words(
      'climate(?: change| action)?|carbon|net ?zero|renewables?|solar(?: power)?|wind power|clean energy|sustainability|environment|earth day|planet',
    ),
    asks: ['What have you changed at home?', 'What has worked where you live?', 'Who does this well where you live?'],
  },
  {
    named: words('recycl(?:e|ing)|plastics?|packaging|waste'),
    asks: ['What do you do about it at home?', 'How does it work where you live?'],
  },
  {
    named: words('trees?|tree planting|forests?'),
    asks: ['Have you ever planted one?'],
  },
  {
    named: words('volunteers?|volunteering|charit(?:y|ies)|fundraisers?'),
    asks: ['Where do you help out?', 'What does your town need most?', 'Who does this where you live?'],
  },
  {
    named: words('women|female founders|women in tech|gender equality'),
    asks: ['Who would you name?', 'Who comes to mind?'],
  },
  {
    named: words('diversity|inclusion'),
    asks: ['What has helped where you work?', 'What does it look like where you work?'],
  },
  {
    named: words('teachers?|schools?|classrooms?'),
    asks: ['Which teacher do you still think of?', 'What do you wish you’d learned at school?'],
  },
  {
    named: words('jobs|careers|internships?|apprenticeships?|young people'),
    asks: ['What was your first job?', 'Who gave you your first job?'],
  },
  {
    named: words('courses?|skills|workshops?|masterclass(?:es)?'),
    asks: ['What would you like to learn next?', 'What are you learning at the moment?'],
  },
  {
    named: words('kids|parents|bab(?:y|ies)|toddlers?'),
    asks: ['How is it at yours?', 'What do yours say?'],
  },
  {
    named: words('scientists?|astronomers?|telescopes?|nasa|physics'),
    asks: ['What would you want to ask them?', 'What would you want to know first?'],
  },
  { named: words('newsletters?'), asks: ['What would you want to read about?', 'Which one do you read first?'] },
  {
    named: words('vlogs?'),
    asks: ['What would you like to see next?', 'What do you watch most?'],
  },
];
