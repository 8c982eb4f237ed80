import type { Pair } from './pair';

/** As somebody who grew up with English would put it first, then as somebody who learnt it later does. */
export const SECOND_LANGUAGE: readonly Pair[] = [
  [
    'article',
    'Does anyone have a good recipe for sourdough without a scale? The battery in mine is dead and the shop is closed.',
    'Does anyone have good recipe for sourdough without scale? Battery in mine is dead and shop is closed.',
  ],
  [
    'article',
    'I have learnt to ride a bicycle at 41. The first turn was the worst, and then my daughter let go.',
    'I have learnt to ride bicycle at 41. First turn was worst, and then my daughter let go.',
  ],
  [
    'article',
    'The new collection is here! Buy the bag of your dreams today, free shipping, link in bio.',
    'New collection is here! Buy bag of your dreams today, free shipping, link in bio.',
  ],
  [
    'article',
    'The trick with a stiff zip is a pencil: rub the tip along the teeth and try again.',
    'Trick with stiff zip is pencil: rub tip along teeth and try again.',
  ],
  [
    'preposition',
    'Which books about gardening on a north-facing balcony would you recommend? I depend on what grows in the shade.',
    'Which books on gardening at north-facing balcony would you recommend me? I depend from what grows in shade.',
  ],
  [
    'preposition',
    'We waited for the tram for forty minutes, and then three of them arrived at the same moment.',
    'We waited the tram since forty minutes, and then three of them arrived in the same moment.',
  ],
  [
    'preposition',
    'Thank you to everyone who looked after my cat while I was in hospital, especially Mrs Novak on the second floor.',
    'Thank you for everyone who looked for my cat while I was at hospital, especially Mrs Novak in the second floor.',
  ],
  [
    'preposition',
    'Join us for our webinar on Friday and register on our website now. Seats are limited: https://klar.example/live',
    'Join us to our webinar at Friday and register in our website now. Seats are limited: https://klar.example/live',
  ],
  [
    'tense',
    'I have lived in Leeds since 2019 and yesterday was the first time that a neighbour invited me for tea.',
    'I live in Leeds since 2019 and yesterday was the first time that a neighbour has invited me for tea.',
  ],
  [
    'tense',
    'I have been working as a welder for ten years and I still burn my gloves every week. How do you protect yours?',
    'I am working as a welder since ten years and I still burn my gloves every week. How do you protect yours?',
  ],
  [
    'tense',
    'When the oven cooled down I opened the door and the bread had fallen. It still tasted good.',
    'When the oven has cooled down I open the door and the bread is fallen. It still tasted good.',
  ],
  [
    'tense',
    'We have launched our new app! Download it now and share it with all your friends.',
    'We are launched our new app! Download it now and share it with all your friends.',
  ],
  [
    'plural',
    'My uncle gave me a lot of advice and two pieces of furniture. The advice was heavier.',
    'My uncle gave me a lot of advices and two furnitures. The advices were heavier.',
  ],
  [
    'plural',
    'Could you share some information about night buses from the airport? I land at one and have three bags.',
    'Could you share some informations about night bus from the airport? I land at one and have three bag.',
  ],
  [
    'plural',
    'Great news for all our customers: all our products are 50% off. Shop now before the stock is gone.',
    'Great news for all our customer: all our product are 50% off. Shop now before the stock is gone.',
  ],
  [
    'agreement',
    'My son plays the drum, and he wants to know what every drummer here did about the neighbours.',
    'My son play the drum, and he want to know what every drummer here did about the neighbours.',
  ],
  [
    'agreement',
    'The bus driver waits for my mother every day because she walks slowly. People are kind.',
    'The bus driver wait for my mother every day because she walk slowly. People is kind.',
  ],
  [
    'agreement',
    'Our team delivers the best solutions for your business. Contact us today and let us take you to the next level.',
    'Our team deliver the best solutions for your business. Contact us today and let us takes you to the next level.',
  ],
  [
    'word order',
    'I do not know where the spare key is. Has anybody seen it near the laundry?',
    'I do not know where is the spare key. Anybody has seen it near the laundry?',
  ],
  [
    'word order',
    'I like this park very much in the morning. Yesterday I saw a heron eating its breakfast there.',
    'I like very much this park in the morning. Yesterday I have seen there a heron eating its breakfast.',
  ],
  [
    'question',
    'How do you say goodbye to a class you have taught for six years? I want to do it without crying.',
    'How you say goodbye to a class you taught since six years? I want to do it without to cry.',
  ],
  [
    'question',
    'What does your mother put in the dumplings? Mine uses dill, and nobody in this town believes me.',
    'What your mother puts in the dumplings? Mine use dill, and nobody in this town believe me.',
  ],
  [
    'gerund',
    'I am used to getting up at four for the market, but not to the ice on the crates.',
    'I am used to get up at four for the market, but not to the ice on the crates.',
  ],
  [
    'gerund',
    'I look forward to meeting the knitters of Porto on Saturday. What should I bring you from Riga?',
    'I look forward to meet the knitters of Porto on Saturday. What I should bring you from Riga?',
  ],
  [
    'gerund',
    'Stop wasting time and start earning from home. Message me for the details, only five places left.',
    'Stop to waste time and start to earn from home. Message me for details, only five places left.',
  ],
  [
    'false friend',
    'At the moment I am a teacher in a village school, and perhaps the only one who still likes chalk.',
    'Actually I am a teacher in a village school, and eventually the only one who still likes chalk.',
  ],
  [
    'false friend',
    'I took part in a course on beekeeping. The teacher was very kind and brought honey for everybody.',
    'I assisted to a course of beekeeping. The teacher was very sympathetic and brought honey for everybody.',
  ],
  [
    'article and tense',
    'The conductor found my violin on the train and carried it to the lost property office. I cannot thank her enough.',
    'Conductor has found my violin in train and carried it to lost property office. I cannot thank her enough.',
  ],
  [
    'article and preposition',
    'If the dough sticks to the table, put oil on your hands instead of flour. The loaf stays light.',
    'If dough sticks on the table, put oil at your hands instead of flour. Loaf stays light.',
  ],
  [
    'article and preposition',
    'We are proud to present our company at the fair in Milan. Visit our stand and get a free gift.',
    'We are proud to present our company on fair in Milan. Visit our stand and get free gift.',
  ],
  [
    'article and agreement',
    'My neighbour sings opera at six in the morning. He is good, and that is the problem.',
    'My neighbour sing opera at six in morning. He is good, and that is problem.',
  ],
  [
    'question',
    'Has anyone repaired the handle of a cast iron pan? Mine has been loose since the move and I am afraid to lift it.',
    'Anyone has repaired handle of cast iron pan? Mine is loose since the move and I have fear to lift it.',
  ],
];
