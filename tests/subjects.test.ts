import { describe, expect, it } from 'vitest';
import { Facts } from '../src/engine/facts/facts';
import { sceneOf } from '../src/engine/questions/scene';
import { subjectOf, subjects } from '../src/engine/questions/subjects';
import { candidates } from '../src/engine/questions/subjects/words';
import { read } from '../src/engine/read';
import { CLOSED_LIST } from '../src/engine/rephrase/closed-list';

function found(text: string) {
  return subjectOf(sceneOf(new Facts({ text }), read({ text }, { suggestions: false })));
}

/** A draft that is about it, and what the question calls it. */
const ABOUT: Record<string, [draft: string, it: string]> = {
  episode: ['Ep 12 is out now! Listen here: https://a.example', 'episode'],
  song: ['Our debut EP is out now, stream it everywhere!', 'EP'],
  collection: ['Our spring collection is here. Shop now!', 'collection'],
  book: ['My new novel is out today. Order your copy now!', 'novel'],
  game: ['Our cozy farming game is out now. Wishlist it today!', 'game'],
  software: ['We built a free tide tracker. Try it today!', 'tracker'],
  film: ['Watch the trailer of our short film now!', 'short film'],
  clip: ['New video is live, go watch it and subscribe!', 'video'],
  picture: ['My new painting is for sale in the shop. Order now!', 'painting'],
  article: ['Our new guide is here. Download it now!', 'guide'],
  newsletter: ['The May edition of our newsletter is out now. Read it here!', 'newsletter'],
  study: ['Download our annual report today: https://a.example', 'report'],
  recipe: ['Our new lentil recipe is on the blog. Link in bio!', 'recipe'],
  job: ['We are hiring a Night Porter. Apply now!', 'porter'],
  menu: ['Our new menu starts on Friday. Book now!', 'menu'],
  meal: ['Afternoon tea from £18. Book now!', 'afternoon tea'],
  food: ['SOURDOUGH is back! Order now!', 'sourdough'],
  sale: ['Our winter sale is on. Shop now!', 'sale'],
  voucher: ['Gift vouchers are back. Order yours today!', 'vouchers'],
  home: ['JUST LISTED! 3 bedroom cottage by the mill. Call us today!', 'house'],
  course: ['Join our free pottery class. Book your spot now!', 'class'],
  goods: ['Our new candles are here. Shop now!', 'candles'],
  launch: ['We’re excited to announce Ferryman 2.0! Try it free.', 'Ferryman 2.0'],
  partnership: ['We’re proud to announce our partnership with Harbour Bank. Learn more!', 'Harbour Bank'],
  opening: ['We open our new shop on Saturday. Come by and save 10%!', 'shop'],
  'call-out': ['Boiler service only £65! Call us now!', 'work'],
  'books-open': ['Commissions open! Order yours now.', 'commissions'],
  release: ['tidelib 3.2 is out now. Get our new version!', 'release'],
  'trip-for-sale': ['Flights to the islands from £39. Book now!', 'flights'],
  funding: ['We closed our seed round! We’re hiring, join us!', 'seed round'],
  fitness: ['My 8 week plan is back. Sign up now, link in bio!', '8 week plan'],
  match: ['FT: Dover 2-1 Deal. Get your tickets for our next one now!', 'match'],
  'evening-out': ['Quiz tomorrow at 8pm, £2 a head.', 'quiz'],
  exhibit: ['Visit our museum this weekend. Book now!', 'museum'],
  award: ['We won the regional bakery award! Thank you. Shop now!', 'award'],
  'second-hand': ['Selling my old loom. £40, collection from Deal. Link in bio!', 'loom'],
  'spoke-there': ['Proud to have spoken at the harbour summit today. Follow us!', 'summit'],
  milestone: ['We hit 10,000 followers! Follow us for more!', 'followers'],
  colleague: ['Please welcome Sam, who joins our team today. Follow us!', 'team'],
  road: ['Two lanes blocked on the A2 by the mill. Expect delays until 5pm.', 'lanes'],
  fund: ['Our sponsored walk is on Sunday at 9am. Donate now!', 'sponsored walk'],
  'answers-wanted': ['Please take our survey now: https://a.example', 'survey'],
  petition: ['Sign our petition now and share!', 'petition'],
  'day-out-at-work': ['I spent a great day at the harbour summit in Deal.', 'summit'],
  'new-role': ['I’m thrilled to announce I’ve accepted a new role at the mill!', 'role'],
  'course-done': ['I have finally completed the welding course.', 'course'],
  race: ['I just ran my first half marathon.', 'half marathon'],
  degree: ['I finally passed my driving test.', 'driving test'],
  trip: ['I am back from our trip to the islands.', 'trip'],
  pet: ['I think my dog ate the remote again.', 'dog'],
  'work-wanted': ['I am looking for a new job in Deal, my last one ended. #opentowork', 'job'],
  paper: ['Our new research paper on tide pools is published today. Read it in the journal!', 'research paper'],
  website: ['Our new website is live! Have a look around and order today.', 'website'],
  platform: ['We launched a booking platform for village halls. Try it today!', 'platform'],
  project: ['My weekend project is live: a map of every bench in Deal. Try it!', 'project'],
  code: ['I made a parser for tide tables. Try our parser today!', 'parser'],
  dataset: ['Our open data set of every bench in Kent is here. Download it now!', 'data set'],
  beta: ['Our closed beta starts on Monday. Sign up!', 'closed beta'],
  mended: ['We fixed a nasty bug in the calendar today. Update now!', 'bug'],
  outage: ['We have scheduled maintenance on Sunday night. Our site will be away until 4am.', 'scheduled maintenance'],
  scam: ['Beware of text scams that say your parcel is late. Learn more on our page.', 'scams'],
  channel: ['Subscribe to my channel, I post every Friday!', 'channel'],
  token: ['Our new NFT collection is here. Mint yours now!', 'nft collection'],
  app: ['Book your slot with the Millbank app. Download it today!', 'app'],
  upgrade: ['The tide portal just got an upgrade. Try it today!', 'upgrade'],
  built: ['I’ve been working on a clock that shows the tide.', 'it'],
  'to-let': ['Shop to let in the old mill, £900 a month. Call us today!', 'shop to let'],
  destination: ['Discover Ravensea this summer: beaches, boats and quiet hotels. Book now!', 'Ravensea'],
  deal: ['20% off this week. Shop now!', 'offer'],
  stock: ['Back in stock: the blue kettles. Order yours now!', 'back in stock'],
  'pre-order': ['Pre-orders are open for our tide clock. Get yours now!', 'pre-orders'],
  backers: ['We’re live on Kickstarter! Back us today.', 'kickstarter'],
  delivery: ['We now deliver across the island. Order now!', 'delivery'],
  hours: ['Our winter opening hours start on Monday: 9am to 4pm.', 'hours'],
  'price-change': ['Our prices will be going up on 1 May. Order now!', 'prices'],
  members: ['Our new membership is here: £5 a month. Join now!', 'membership'],
  giveaway: ['GIVEAWAY! Follow us and share to enter.', 'giveaway'],
  praise: ['What our customers say about the new oven. Order yours today!', 'customers'],
  eatery: ['Our restaurant has a table for you tonight. Book now!', 'restaurant'],
  factory: ['A look into our new warehouse in Deal. Visit us!', 'warehouse'],
  clothes: ['Our new jumpers are in. Shop now!', 'jumpers'],
  shoes: ['New walking boots in the shop. Get yours now!', 'boots'],
  jewellery: ['Our silver earrings are here. Shop now!', 'earrings'],
  care: ['Try our new hand cream today. Order now!', 'hand cream'],
  furniture: ['Our new sofas are in the showroom. Come and see them today, save 10%!', 'sofas'],
  flowers: ['Our fresh bouquets are ready for Sunday. Order now!', 'bouquets'],
  plants: ['New houseplants in the shop today. Buy one, and grow it with us!', 'houseplants'],
  machine: ['Our new chainsaws are in stock. Order now!', 'chainsaws'],
  car: ['Our new electric car is here. Book a test drive now!', 'car'],
  bike: ['Our new e-bikes are in the shop. Order now!', 'e-bikes'],
  gadget: ['Our new headphones are here. Order now!', 'headphones'],
  toy: ['Our wooden toys are back. Shop now!', 'toys'],
  repair: ['Phone repairs while you wait. Call us today!', 'repairs'],
  looks: ['Balayage slots free this week. Book now!', 'balayage'],
  'photo-session': ['Family photo sessions from £60. Book now!', 'photo sessions'],
  venue: ['Hire our hall for your party. Book now!', 'hall'],
  wedding: ['Our wedding season starts in May. Book us now!', 'wedding'],
  insurance: ['Pet insurance from £4 a month. Get a quote today!', 'pet insurance'],
  bank: ['Our new savings account pays 4%. Open one today!', 'savings account'],
  tax: ['Your tax return is due on 31 January. Call us today!', 'tax return'],
  energy: ['Solar panels from £4,000. Get a quote today!', 'solar panels'],
  'check-up': ['Free eye tests all week. Book yours now!', 'eye tests'],
  clinic: ['Our dental practice takes new patients. Book now!', 'dental practice'],
  jab: ['Get your flu jab with us this week. Book now, walk in on Friday!', 'flu jab'],
  blood: ['Give blood at the town hall on Friday. Book now!', 'blood'],
  calm: ['Our free meditation is on the page. Join us now!', 'meditation'],
  supplement: ['Our new protein powder is here. Order now!', 'protein powder'],
  camp: ['Our summer camp starts in July. Book a place now!', 'summer camp'],
  help: ['We help small businesses with their websites. Call us now!', 'work'],
  webinar: ['Join our free webinar on Tuesday. Sign up now!', 'webinar'],
  'on-stage': ['I’m speaking at the harbour week on Friday. Join us!', 'speaking'],
  stand: ['Visit our stand at the harbour show, we are in the big tent.', 'stand'],
  conference: ['Register for the annual tide conference in Deal now, with 12 speakers!', 'conference'],
  tour: ['Our spring tour dates are out. Get your tickets now!', 'tour dates'],
  tickets: ['Tickets are on sale now!', 'tickets'],
  stage: ['Our school musical opens on Friday. Book now!', 'musical'],
  stream: ['Going live tonight at 8. Come and say hi!', 'going live tonight'],
  'class-trial': ['Taster day on Saturday at the rowing club. Come and join us!', 'taster day'],
  worship: ['Our carol service is on Sunday at St Ann’s. All welcome, join us!', 'carol service'],
  feast: ['Merry Christmas from everybody at the mill!', 'christmas'],
  'named-day': ['It’s World Kettle Day. Visit our shop!', 'World Kettle Day'],
  'before-match': ['Match day! Dover v Deal at 3pm. Come on you blues.', 'match day'],
  transfer: ['New signing! Our striker joins from Deal Rovers.', 'new signing'],
  player: ['Our under-12s train in the rain. Join the club!', 'under-12s'],
  series: ['An all-new episode of The Ferry is on tonight.', 'series'],
  injury: ['Deal Rovers striker ruled out for the rest of the season.', 'ruled out'],
  cinema: ['The Ferryman is now in cinemas. Book today!', 'cinemas'],
  trains: ['Trains between Deal and Dover are cancelled this morning.', 'trains'],
  weather: ['A wind warning is in place for the coast until Monday.', 'warning'],
  appeal: ['Police are appealing for anyone who was at the mill at 5pm.', 'appealing'],
  lost: ['LOST: our grey cat near the mill. Please call us.', 'cat'],
  recall: ['Product recall: our blue kettles may leak.', 'product recall'],
  law: ['Council approves new budget after a long night.', 'budget'],
  vote: ['Polls are open until 10pm today.', 'polls are open'],
  say: ['Have your say on the new cycle lane, the survey closes on Friday.', 'have your say'],
  court: ['Ferry firm sues harbour over the lost rope.', 'sues'],
  merger: ['Harbour Bank to acquire Mill Finance, says paper', 'acquire'],
  prices: ['Bitcoin falls again after a calm weekend', 'bitcoin'],
  strike: ['Bus drivers in Deal are on strike from Monday.', 'strike'],
  speech: ['The mayor’s budget speech is on page 4.', 'speech'],
  finding: ['Scientists find that gulls know the time of the ferry', 'scientists'],
  'share-of': ['Only 40% of adults in Deal can name the ferry.', 'adults'],
  spotlight: ['Employee spotlight: Noor keeps the ovens on.', 'spotlight'],
  'team-day': ['Our team away day took us to the mill.', 'away day'],
  appointed: ['Harbour Bank appoints Noor Lind as its head of boats', 'appoints'],
  farewell: ['Friday is my last day at the mill.', 'last day at'],
  results: ['Our Q3 results are out. Read them now!', 'results'],
  initiative: ['Our new initiative brings bread to schools. Learn more!', 'initiative'],
  campaign: ['Our new campaign is live. Join us!', 'campaign'],
  'players-wanted': ['Our choir needs five more singers. Come on Tuesday!', 'singers'],
  'helpers-wanted': ['We need volunteers for the harbour walk. Sign up!', 'volunteers'],
  helped: ['Our team volunteered at the harbour today.', 'volunteered'],
  'open-call': ['Applications are open for our boat grants. Apply now!', 'call'],
  school: ['Our pupils built a boat in class this week. Come and see it at school!', 'pupils'],
  interview: ['Read our interview with Noor Lind, who paints ferries.', 'interview with'],
  'animal-home': ['This dog is looking for a forever home and loves rain.', 'one'],
  sighting: ['I saw a fox on the pier this morning.', 'fox'],
  garden: ['My allotment is all beans this year.', 'allotment'],
  'made-by-hand': ['I knitted a hat for the cat next door.', 'knitted'],
  renovation: ['Our kitchen makeover took nine weeks.', 'makeover'],
  'good-news': ['We’re getting married!', 'getting married'],
  'new-home': ['We moved into our new house and found the kettle.', 'house'],
  throwback: ['Throwback to the day the ferry came in sideways.', 'throwback to'],
  saying: ['Thought of the day: bring a coat.', 'thought'],
  tips: ['7 tips for your first night on the ferry', 'tips'],
  list: ['9 reasons to live by the sea', 'reasons'],
  thread: ['I wrote a thread about ropes', 'thread'],
  recycling: ['Garden waste goes out on Monday. Order your bin now!', 'garden waste'],
  'prize-news': ['Deal ferry wins national award for its soup', 'award'],
};

describe('what a draft is about', () => {
  it('has an example of every kind', () => {
    expect(Object.keys(ABOUT).sort()).toEqual(subjects.map(({ id }) => id).sort());
  });
  it.each(Object.entries(ABOUT))('%s', (id, [draft, name]) => {
    const about = found(draft);
    expect([about?.subject.id, about?.it]).toEqual([id, name]);
  });
  it.each([
    'Every single day I walk past the record store.',
    'I closed the book on that idea.',
    'The game is over for him today.',
    '@dana the new episode is great',
    'My dad died and the funeral is on Friday at the museum.',
    'She said “our new single is out now” and left.',
    'The talk of the town is the weather.',
    'My credit card is in the sea now.',
    'I dropped one of my earrings down the sink.',
    'My boots are wet again.',
    'I left my laptop on the ferry.',
    'We try to step into our customers’ shoes.',
    'He agreed to let me take his picture.',
    'That is a lot of empathy in this thread.',
    'You acquire a taste for it.',
    'That smell recalls my gran’s kitchen.',
    'He was on his way up the three steps back to the pier.',
    'He stood in front of the hall and said nothing at all.',
    'My mum walked out of the kitchen.',
    'It got dark early, and the plant in the hall is dead.',
    'She has a speech impediment and a loud dog next door.',
    'A good bank of sand lies off the coast.',
    'He has a weather eye.',
    'Somebody had a ticket to ride.',
    'The house always wins.',
    'We share gold in the high jump.',
    'Every week I vote for soup.',
    'We shrank our waists without giving up wine. Join us today!',
    'Our yeast offer is on all this wedding season. Book now!',
    'Our hall is open: books, dinner, games and a choir. Come along!',
    'Today’s counter:\nbuns 2.10\ncroissant 3.20\nsoup 4.50',
    'If you spot a mistake I’ll buy you a coffee. Hire me today!',
  ])('is not told from words that only look like it: %s', (draft) => expect(found(draft)).toBeUndefined());
});

/** What stands in a wording without being the author's: what a lead says and what the room is asked. */
const BROUGHT = subjects.flatMap(({ id, made, met, room }) =>
  [...room, ...[...made, ...met].flatMap(({ lead }) => lead ?? [])].map((said) => [id, said] as const),
);

describe('what a kind brings along', () => {
  it.each(BROUGHT)('%s: %s', (_, said) => {
    const words =
      said
        .replace(/\{\w+\}(?:’\w+)?/g, '')
        .replaceAll('’', "'")
        .toLowerCase()
        .match(/[a-z']+/g) ?? [];
    expect(words.filter((word) => !CLOSED_LIST.has(word))).toEqual([]);
  });
  it.each(subjects.map((subject) => [subject.id, subject] as const))(
    '%s has a name for it',
    (_, { cue, noun, made, met }) => {
      const named = [...made, ...met].some(({ asks }) => asks.includes('{it}'));
      if (named && /\(\?<(?!it>|[=!])[a-z]/.test(cue.source)) expect(noun).toBeDefined();
      expect(cue.source).toMatch(/\(\?<[a-z]/);
    },
  );
});

describe('a quick look at the words', () => {
  it.each(Object.entries(ABOUT))('keeps %s', (id, [draft]) => {
    expect([...candidates(subjects)(draft)].map((subject) => subject.id)).toContain(id);
  });
  it('leaves most kinds out', () => {
    expect([...candidates(subjects)('The tide took the path.')].length).toBeLessThan(subjects.length / 4);
  });
});
