import type { Pair } from './pair';

/** The standard of the schoolbook first, then what is said at home. */
export const VARIETIES: readonly Pair[] = [
  [
    'African American English',
    "My grandmother is up before five making biscuits, and she doesn't ever measure anything. What did your people cook without a recipe?",
    "My grandma be up before five making biscuits, and she don't never measure nothing. What your people cook without no recipe?",
  ],
  [
    'African American English',
    "We're at the barbershop on Third and nobody is leaving until this argument about the '96 Bulls is settled.",
    "We at the barbershop on Third and ain't nobody leaving till this argument about the '96 Bulls settled.",
  ],
  [
    'African American English',
    'Our new hoodies are about to sell out! Order yours now, link in bio, follow us and tag three friends to win.',
    'Our new hoodies finna sell out! Order yours now, link in bio, follow us and tag three homies to win.',
  ],
  [
    'African American English',
    "You're going to want to rinse that rice twice before you cook it. My aunt showed me and it hasn't come out sticky since.",
    "You gon' wanna rinse that rice twice before you cook it. My auntie showed me and it ain't come out sticky since.",
  ],
  [
    'African American English',
    'I worked a double, came home, and the dog had eaten my good shoes. I am so tired.',
    'Worked a double, came home, and the dog done ate my good shoes. I been tired.',
  ],
  [
    'African American English',
    "Congratulations to @keisha, who passed the bar on the first try. She has been studying at her mother's kitchen table since March.",
    "Congrats to @keisha, she passed the bar first try. She been studying at her mama's kitchen table since March.",
  ],
  [
    'Scottish',
    "Does anybody know how to get wet plaster out of a wool jumper? I've tried cold water and it didn't budge.",
    "Does anybody ken how tae get wet plaster oot a wool jumper? I've tried cold water and it didnae budge.",
  ],
  [
    'Scottish',
    "It's pouring with rain here and I can't be bothered going out for the shopping.",
    "It's pure chucking it doon here and I cannae be bothered going oot for the messages.",
  ],
  [
    'Scottish',
    'Our little candle shop launches its winter range today. Order yours now and get 20% off: https://wick.example/winter',
    'Our wee candle shop launches its winter range the day. Order yours noo and get 20% aff: https://wick.example/winter',
  ],
  [
    'Scottish',
    "Thanks to the boy who carried my mum's bags at Waverley on Sunday. She's still talking about you.",
    "Thanks to the laddie that carried ma mum's bags at Waverley on Sunday. She's still talking aboot ye.",
  ],
  [
    'Indian',
    'I have a question about pressure cookers: if the whistle does not come after ten minutes, is the gasket finished? Mine is three years old.',
    'I am having one doubt about pressure cookers: if the whistle is not coming after ten minutes also, gasket is gone or what? Mine is three years old.',
  ],
  [
    'Indian',
    'My cousin moved to Pune just last week and he is already complaining about the traffic.',
    'My cousin-brother shifted to Pune last week only and he is already complaining about the traffic.',
  ],
  [
    'Indian',
    'Dear friends, please like and share the page of our new coaching centre. Admissions are open, limited seats, call now.',
    'Dear friends, kindly do like and share our new coaching centre page. Admissions are going on, limited seats are there, call now.',
  ],
  [
    'Indian',
    'Leave the batter out overnight and the idlis turn out soft. If you put it in the fridge it will not rise.',
    'Keep the batter outside overnight, then idlis will come soft. If you are putting it in the fridge, it will not rise only.',
  ],
  [
    'Nigerian',
    "Please, does anyone know a good tailor around Surulere? The one I used ruined my lace and I'm still angry.",
    "Abeg, who knows a good tailor for Surulere side? The one I used spoil my lace and I'm still vexing.",
  ],
  [
    'Nigerian',
    'There has been no power since yesterday, so I have ironed my shirt with a hot pot. We carry on.',
    'No light since yesterday o, so I have ironed my shirt with hot pot. We move.',
  ],
  [
    'Nigerian',
    'Original wigs are available now! Send a DM to order, nationwide delivery. Limited stock, hurry up.',
    'Original wigs dey available now! Send DM to order, nationwide delivery. Limited stock, hurry up o.',
  ],
  [
    'Nigerian',
    'Thank you to the lady who kept my place in the bank queue in Ikeja. I would have missed my bus.',
    'Thank you to that aunty that kept my place for bank queue in Ikeja. I for don miss my bus.',
  ],
  [
    'Irish',
    "I've just made my first soda bread in twenty years and it's burnt underneath. What heat do you use?",
    "I'm after making my first soda bread in twenty years and it's burnt underneath. What heat do ye use at all?",
  ],
  [
    'Irish',
    'The traffic into Galway was awful this morning, I was sitting there for an hour listening to the radio.',
    'The traffic into Galway was only shocking this morning, I was sat there for an hour listening to the radio so I was.',
  ],
  [
    'Irish',
    'Our new gym is open and it is brilliant. Sign up today, the first month is free, like and share to spread the word.',
    "Our new gym is open, lads, and 'tis only class. Sign up today, the first month is free, like and share to spread the word.",
  ],
  [
    'Irish',
    "There's a spare pram in Cork going free, in good condition, the brake sticks a little. Who would like it?",
    "There's a spare pram in Cork going for nothing, grand condition, the brake does be sticking a small bit. Who'd be wanting it?",
  ],
  [
    'Singlish',
    'Where can I find good prata near Bedok at midnight? My usual place has closed.',
    'Where got good prata near Bedok at midnight ah? My usual place close already.',
  ],
  [
    'Singlish',
    "The queue at the clinic is so long today. I've been here since eight and I'm only number 62.",
    'Wah, the clinic queue so long today sia. I here since eight and I only number 62.',
  ],
  [
    'Singlish',
    'Our bubble tea is 1-for-1 today! Come quickly before it sells out, and tag your friends.',
    'Our bubble tea 1-for-1 today! Faster come lah, later sold out, and tag your friends hor.',
  ],
  [
    'Singlish',
    'If you take the 14 bus, get off one stop early and walk. The jam at the junction easily eats ten minutes.',
    'You take the 14 bus ah, get off one stop early and walk better. The junction jam easily eat ten minutes one.',
  ],
  [
    'Southern US',
    "Are any of you going to put up tomatoes this year? I'd love to know how you keep the jars from clouding.",
    "Any of y'all fixin' to put up tomatoes this year? I'd sure love to know how y'all keep the jars from clouding.",
  ],
  [
    'Southern US',
    'I might be able to come over Saturday, but the truck is still making that noise.',
    "I might could come over Saturday, but the truck's still making that racket, bless its heart.",
  ],
  [
    'Southern US',
    'Come on down to our big tent sale, folks! Best prices in the county, this weekend only, do not miss out.',
    "Y'all come on down to our big ol' tent sale! Best prices in the county, this weekend only, don't y'all miss out.",
  ],
  [
    'Northern English',
    'Thanks to our Maureen next door, who swept my path while I was in hospital. I came home, saw it and cried.',
    'Ta to our Maureen next door, who swept me path while I were in hospital. Came home, saw it and cried.',
  ],
  [
    'Northern English',
    "There's nothing on the telly, so I've been sorting the drawer of cables. I found four chargers for phones I don't own any more.",
    "There's nowt on telly, so I've been sorting drawer of cables. Found four chargers for phones I've not got any more.",
  ],
  [
    'Northern English',
    'Get yourself down to our carpet shop, we have the best prices in Bolton. Sale ends Sunday, call now.',
    "Get yersen down to us carpet shop, we've best prices in Bolton. Sale ends Sunday, call now.",
  ],
  [
    'Australian',
    'Does anyone near Geelong have a cool box I could borrow this afternoon? Mine has lost its lid and I have eleven children coming.',
    "Anyone near Geelong got an esky I could borrow this arvo? Mine's lost its lid and I've got eleven kids coming.",
  ],
  [
    'Jamaican',
    'My mother says a little nutmeg in the porridge cures everything. Which spice does your family swear by?',
    'Mi mother say likkle nutmeg inna di porridge cure everything. Which spice your family swear by?',
  ],
  [
    'South African',
    'The lights went out again in the middle of the barbecue, so we finished the sausage by phone torch. Lovely evening, though.',
    'The lights went out again in the middle of the braai, so we finished the boerewors by phone torch. Lekker evening though, hey.',
  ],
  [
    'London',
    'I swear the 149 bus waits until I reach the stop and then drives away. It happens every single morning.',
    'Swear down, the 149 bus waits till I reach the stop and then cuts, man. Happens every single morning, innit.',
  ],
];
