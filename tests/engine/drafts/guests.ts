import type { Draft } from '../../../src/engine/reading';

const onX = (text: string): Draft => ({ text, site: 'x' });
const onFacebook = (text: string): Draft => ({ text, site: 'facebook' });
const reply = (text: string, parent: string): Draft => ({ text, site: 'x', kind: 'reply', replyTo: { text: parent } });

/** People would be glad that they came. */
const WELCOME: readonly Draft[] = [
  onX("Put the lid on before the onions brown, and they'll steam instead of burning. What do you cook them in?"),
  onX('Anyone else name their sourdough starter?'),
  onX("I dropped the wedding cake at 4:40. By five we'd turned it into forty trifles, and nobody noticed."),
  onX('Thanks @dana for the spare key and the soup. I owe you a working boiler.'),
  onX("What's the first record you bought with your own money? Mine was a scratched Nina Simone and it still skips."),
  onFacebook(
    "My father kept bees for thirty years and never wore gloves. I'm wearing two pairs and I'm still terrified. How long did it take you to trust them? I'm asking because it's my third week and I talk to the hive like it's a nervous horse.",
  ),
  onFacebook(
    'If your bike chain skips under load, measure it before you buy a new cassette. Twelve links are 304.8 mm when new; past 307 the chain is finished, and a cheap chain saves you the dear part. I learnt it the expensive way, on a hill, in February.',
  ),
  onX('Congratulations @marta on the lighthouse novel. The chapter with the frozen ladder kept me awake.'),
  onX("I was wrong about raised beds. It's the slugs I hadn't counted on."),
  onX('Which local history books would you lend to somebody who has just moved here? I start with the canal.'),
  onFacebook(
    "To the man who ran after me in the rain with my daughter's rabbit: she sleeps with it, and I had not seen it fall. Thank you. You were gone before I could say it properly.",
  ),
  onX("It's fine to rest the dough overnight. I've tested eleven loaves and couldn't taste which one waited."),
  onX('Nurses of the night shift, what do you eat at 3 am that does not come out of a machine?'),
  onX("I stopped apologising in e-mails for a month. Two people asked if I was ill, and that's when I knew."),
  onFacebook(
    "We had nine people for dinner and four chairs, so everybody brought one. Now there's a green stool in my kitchen that belongs to nobody. Has anyone here ever found out whose furniture they own?",
  ),
  reply(
    'Copper tape worked on my pots, but in the beds it was the ducks that did it. Do you have room for two?',
    'How do you keep slugs off lettuces without pellets?',
  ),
  reply(
    "I'd keep the old lens. I have been shooting weddings with a 35 for six years, and the zoom stayed in the bag.",
    'Prime or zoom for a first wedding? I can only carry one.',
  ),
  reply(
    "Sorry about the flood, that's awful. We lost our floor in March; the insurer paid after I sent photos with a ruler in them.",
    'Water up to the skirting boards this morning. Not sure where to start with the insurance.',
  ),
  onX("Freeze the ginger whole. It grates like snow, and it doesn't go furry in the drawer."),
  onX('My pupils asked whether fish get thirsty. I was walking home before I had an answer. Do you know it?'),
  onFacebook(
    "Here is what I'd tell anyone before their first allotment. Start with half of it and cover the rest with cardboard. Ask the neighbours what fails there, not what grows. Plant one thing you can eat in June, or you'll lose heart. And bring biscuits: the man with the tractor likes the ginger ones, and he's the only one who can move the shed. What did I forget? I've been digging for five years and I'm sure that somebody here has been digging for fifty, so tell me what you'd do on that slope behind the hedge, where the water stands until May.",
  ),
  onX(
    "I've cleared the drain behind the school with a coat hanger and it's running again. Shout if yours backs up, I have the hanger.",
  ),
  onX('To everyone revising tonight: what did you understand today that made no sense a week ago?'),
];

/** Nothing wrong, and nobody would walk over for it. */
const FINE: readonly Draft[] = [
  onX('Rain again. Bus is late.'),
  onX("I'm watching the match with the sound off because the neighbour's baby is asleep."),
  onX('New tyres on the van, and the radio works too.'),
  onFacebook(
    'The library on Mill Road closes at four today because of the heating. Books can be returned through the hatch.',
  ),
  onX('Second coffee, third meeting, no lunch.'),
  onX("It's the kind of evening when the whole street smells of cut grass."),
  onFacebook(
    'We painted the hall yesterday. It took two coats and most of the afternoon, and the cat has a white tail now. Tomorrow we start with the stairs, if the paint lasts.',
  ),
  onX('The minister said the bridge will reopen in March, according to @citydesk. https://daily.example/bridge'),
  onX('Finished the book about salt. It was long.'),
  onX('Listening to old radio plays while I iron.'),
  onX("The new timetable is out and the 12 doesn't stop at the school any more. https://bus.example/timetable"),
  onFacebook('Office moved to the second floor. The plants moved first, then the printer, then us.'),
  onX('Some people never put the trolley back.'),
  onX('Seven pages today. The detective has found the wrong body.'),
  onX('Snow on the tulips this morning, 3 degrees at the station.'),
  reply('Fair point, I had not looked at it from that side.', 'Cash still matters for people who budget by envelope.'),
  reply('Same here, mine arrived without the screws.', 'The shelf came without screws. Again.'),
  onX('"Slow is smooth," my driving teacher said, and then he closed his eyes.'),
  onX("Choir tonight, and we're doing the Latin one."),
  onFacebook(
    'Parish council met on Tuesday. The hedge by the war memorial will be cut in autumn, the bins stay where they are, and the lamp at the ford has been reported for the third time. Minutes are on the board.',
  ),
  onX('That was a long winter for a short film. It is done, and it is 11 minutes.'),
  onFacebook(
    "It's quiet in the workshop this week. Two chairs to glue, one clock that won't tick, and the stove needs sweeping before Friday.",
  ),
  onX("The ferry's late and everyone is pretending to read the safety card."),
];

/** People would look for another room. */
const UNWELCOME: readonly Draft[] = [
  onX('BUY NOW!!! Our biggest sale ends tonight 🔥🔥🔥 Link in bio. RT to win #sale #deal #win #shopping'),
  onX("We're thrilled to announce our game-changing platform. Sign up today: https://scale.example/start"),
  onX('Follow me and I follow back, like and retweet'),
  onX("Struggling with leads? Our proven system doubles your revenue. Book your free call now, it's limited."),
  onX('Order our new planner today and get 40% off. Only 12 left! https://planner.example/shop'),
  onFacebook(
    "BIG GIVEAWAY! Like this post, share it to your story, tag three friends and follow our page to win a spa weekend worth $500. The more you share, the better your chances! Winners announced on Friday, don't miss it!",
  ),
  onFacebook(
    'At Northwind Solutions we believe in synergy. Our innovative, best-in-class team is passionate about unlocking your potential and taking your business to the next level. Contact us today for a free consultation and discover the difference. #innovation #leadership #growth',
  ),
  onX('🚀🚀 This coin is going to the moon! DM me to earn $900 a day from home, guaranteed'),
  onX('Check out my new video, smash like and subscribe! https://video.example/w/88 @dana @lee @marta'),
  onX("You won't believe what this dentist does with one spoon... https://click.example/spoon"),
  onX("Our award-winning agency is proud to launch the ultimate marketing course. Enrol now, it's a game-changer."),
  onX('Type YES if you love your mum! Share if you agree, only real ones will'),
  onX(
    'NEW BLOG POST: 10 reasons to hire us for your roof. Read it now ➡️ https://roof.example/blog #roof #roofing #hireus',
  ),
  reply(
    'Great post! Check out our shop for the best prices, link in bio.',
    'My grandmother died this morning. I keep setting her place at the table.',
  ),
  reply(
    'Nice! Our app does this too, download it here: https://app.example/get',
    'Which notebook do you use for field work in the rain?',
  ),
  onFacebook(
    "Ladies, are you tired of feeling tired? I lost 12 kilos in a month with these miracle drops and now I'm working from my phone. I'm looking for five motivated people who want to change their lives. No experience needed! Send me a message with the word READY and I'll tell you everything. Don't wait, spots are filling fast and my mentor says that this is the last month at this price. Join our team today!",
  ),
  onX(
    'Excited to share that we are opening our second store this Saturday! Come and shop our amazing deals, 20% off all day.',
  ),
  onX('Pre-order my book now on all platforms. Link below. Please share! https://book.example/order'),
  onX(
    'Unlock your true potential with our transformative coaching. Spots are limited. DM "GROW" to start your journey.',
  ),
  onX('Get your tickets now, selling fast! https://gig.example/t #live #gig #tickets #music #party #dj'),
  onFacebook(
    'Best prices on windows and doors in the county. Call us now on 0555 010 010 for a free quote. Share this post with anyone who needs new windows.',
  ),
  onX(
    "Don't miss our webinar on Thursday! Register now and learn how our clients grew sales by 300%. https://grow.example/live",
  ),
  onX('FREE e-book!!! 7 secrets of top sellers. Comment "SEND" and I\'ll DM you the link 👇👇👇'),
  onFacebook(
    "It's finally here! Our luxury candle collection redefines relaxation. Shop the full range at https://wax.example/shop and use code GLOW15 at checkout. Hurry, it's while stocks last!",
  ),
];

/** Drafts of every verdict, many trades and lengths, as people send them. */
export const GUESTS: readonly Draft[] = [...WELCOME, ...FINE, ...UNWELCOME];
