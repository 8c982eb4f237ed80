/** A draft that nobody should be told off for, and what it is. In the `tender` ones a friend would not correct anything. */
export interface Spared {
  what: string;
  text: string;
  tender?: true;
}

const tender = (what: string, ...texts: string[]): Spared[] => texts.map((text) => ({ what, text, tender: true }));
const plain = (what: string, ...texts: string[]): Spared[] => texts.map((text) => ({ what, text }));

export const SPARED: readonly Spared[] = [
  ...tender(
    'a missing person',
    'MISSING: Harold Pike, 79, last seen at 6.20 this morning near Quarry Lane in a grey cardigan and slippers. He has dementia and answers to Harry. Please call 101 if you see him. Please share.',
    'PLEASE SHARE 🙏 My sister Amina, 16, did not come home from school in Derby yesterday. Navy coat, yellow rucksack. If you have seen her, call the police or me on 0555 010 234.',
    'Have you seen this man? Joe left the ward at St Anne’s at noon without his insulin. Tall, red beard, limping on the left. Ring the hospital, please. #missing #Leeds',
    'Please retweet. Our dad has been found safe. Thank you to everyone who searched the reservoir with us last night.',
  ),
  ...tender(
    'a missing animal',
    'LOST DOG!! Brown and white spaniel, Biscuit, slipped her lead at Harlow Woods around 4pm. She is deaf and scared of men. Please don’t chase her, call 0555 010 777. #lostdog #harlow',
    'Our tortoise got out of the garden in Elm Road, Bath. He is faster than you think. Please check your sheds and under your cars, and share with your neighbours 🐢',
    'Missing since Sunday night: grey tabby cat, one white sock, no collar, very chatty. Reward for her safe return. Photos: https://pets.example/lost/4417',
  ),
  ...tender(
    'an emergency',
    'EVACUATE NOW if you are on Ridge Road or Pine Crescent. The fire has jumped the creek. Shelter open at the high school gym, pets welcome.',
    'URGENT: the footbridge at Weir Lane has collapsed. Do not cross, even if the barrier has been moved. Call 999 if you see anyone in the water.',
    'WARNING ⚠️ Black ice on the A59 at Blubberhouses, three cars in the ditch already. Go round by Skipton if you have to drive at all.',
    'Boil your water! The council says E. coli was found in the north tank this morning. Bottled water at the fire station until 8. https://council.example/water',
    'Tornado sirens going off in Moore. Get to your basement, take shoes and your phone, and check on the neighbours who can’t hear them.',
    'Scam alert: someone is ringing round Hexham saying they are from the bank and asking for your PIN. Hang up. Tell your parents today, please.',
  ),
  ...tender(
    'grief',
    'Mum died on Tuesday. I keep picking up the phone to tell her about it.',
    'Rest in peace, Coach Alvarez. You drove eleven of us home every Thursday for six years and never took petrol money.',
    'We are heartbroken to tell you that our colleague Nadia passed away on Sunday. The funeral is on Friday at 11 at St Mark’s, and all who knew her are welcome.',
    'I am so sorry for your loss, Ken. Your brother taught me to swim and I thought of him at the lake this morning.',
    'A year today without my boy. We light a candle at eight. If you want to, light one too. 🕯️',
    'Had to say goodbye to our old dog this afternoon. Fourteen years. The house is so quiet.',
  ),
  ...plain(
    'help wanted',
    'Can anyone with a van help us move a piano three streets on Saturday? We have biscuits, straps and two strong cousins.',
    'My washing machine shows E18 and hums. I have cleaned the filter twice. What would you check next?',
    'HELP! The bride’s zip broke and the ceremony is at three. Is there anyone near Truro with a heavy sewing machine?',
    'Does anybody speak Tigrinya and have ten minutes? There is a lady at our surgery and the phone interpreter is not answering.',
  ),
  ...plain(
    'fundraising for a named cause',
    'I am running the Hull half marathon for the hospice that looked after my gran. If you can spare a fiver, it pays for an hour of a night nurse: https://give.example/hull-hospice',
    'Please help the Osei family. Their house burnt down on Friday and the children have nothing but pyjamas. Donate or drop clothes at the church hall: https://give.example/osei',
    'Our school library flooded. We need £600 for new shelves by June. Every pound goes on wood and screws, and Year 6 will send you a drawing. https://give.example/shelves',
    'Amy’s wheelchair was stolen outside the pool. We are raising money for a new one, please share if you can’t give 💛 https://give.example/amy',
  ),
  ...plain(
    'asking for advice',
    'I have been offered a job two hours away, and my daughter has just settled at school. How did you decide, those of you who have moved?',
    'First time buying a used car tomorrow. What should I look under, press, or sniff?',
    'Which phone would you give a 78-year-old who hates phones but loves photographs of her grandchildren?',
    'My landlord wants to enter while I am at work. Is he allowed to? I’m in Glasgow, and the lease says nothing.',
  ),
  ...plain(
    'a poll',
    'Poll: where does the ketchup live? Fridge or cupboard? Vote below, this is tearing my flat apart.',
    'Which cover do you prefer for the parish magazine, the heron or the bridge? Vote until Friday.',
    'Teachers, quick poll: marking at home or staying late? 🟢 home 🔵 late',
  ),
  ...plain(
    'a live event',
    'GOAL!!! Ninety-third minute, off the keeper’s knee, I have lost my voice and a shoe',
    'Live from the council chamber: the vote on the lido is 12 to 11. One abstention. People are crying in the gallery.',
    'WHAT A RALLY. 31 shots. Both of them are lying down. #AusOpen',
    'The eclipse is at 90 percent here and the birds have stopped. Look up if you have the glasses!',
  ),
  ...plain(
    'a complaint of a customer',
    '@northrail third cancelled train this week and your app still says on time. I have a child in nursery until six. What am I supposed to do?',
    'Do NOT order a sofa from Plushline. Four months, two wrong colours, and now nobody answers the phone. I want my £900 back.',
    'My bank closed the last branch in town and sent me a leaflet about it. To the branch.',
    'Hey @skyparcel, “left in a safe place” is not the middle of my drive in the rain. Photo attached.',
  ),
  ...plain(
    'praise of somebody else’s work',
    'Go and see the Ravilious show in Eastbourne if you can. The last room has the lifeboat drawings, and I was alone with them for an hour.',
    'This thread on how lighthouses got their colours is the best thing I have read all week. https://threads.example/lighthouses by @lampkeeper',
    'My neighbour has built a bookcase without a single nail. Look at those joints. Her shop is on Cable Street and she never tells anyone.',
    'Just finished Beth Marrow’s podcast about the ferry strike. Six episodes, not one wasted. Listen to the third with your dad.',
  ),
  ...plain(
    'thanks',
    'THANK YOU to whoever paid for my shopping at the Co-op on Mill Street when my card failed. I had a baby on my arm and no words.',
    'Huge thanks to @reena, @tomk and @gus for two days of sandbags. The shop is dry. The pub is on us.',
    'Thanks to everyone who wrote on my birthday. I read all of them in the bath until the water went cold.',
  ),
  ...plain(
    'a job seeker',
    'I was made redundant on Friday after nine years as a lab technician. I am looking for work near Dundee, happy to start at the bottom. Any leads, please tell me.',
    'My daughter is 17, good with engines, and looking for an apprenticeship around Stoke. Who should she write to?',
    'Open to work! Payroll, twelve years, two languages, zero missed Fridays. Shares are welcome, and so is advice on CVs. #OpenToWork #payroll',
  ),
  ...plain(
    'blood donors and volunteers',
    'URGENT! O negative blood needed at Korle Bu Hospital today for a mother in theatre. If you can donate, go to the blood bank, ground floor. Please share.',
    'The stem cell register has nobody who matches my cousin. It takes a swab and five minutes: https://marrow.example/join. You may be the one.',
    'We need four volunteers to read with children on Wednesdays at Moss Side library. Tea provided, jokes essential. Sign up at the desk or write to me.',
    'Beach clean on Sunday at 9, Seaburn, by the lighthouse. Bags and gloves are there. Come even if you only have half an hour.',
  ),
  ...plain(
    'lost property',
    'Found on the 36 bus: a child’s violin in a blue case, sticker of a fox on it. I’ve handed it in at Peckham garage. Please share so that it gets home.',
    'I lost my late husband’s ring on the beach at Filey between the slipway and the café. Gold, worn thin, our names inside. Please look down if you walk there.',
    'Whoever left a set of false teeth in the reading room: they are safe, they are smiling, and they are at the desk.',
  ),
  ...plain(
    'the words of others',
    '"BUY NOW! Limited time only!" shouted the parrot at my aunt’s, who used to run a market stall. We all bought a coffee.',
    '“Like, share and subscribe,” said my nephew at the end of grace.',
    'As my gran wrote in her diary in 1944: “Cold again. Swapped two eggs for a pencil. The pencil is very good.”',
  ),
];
