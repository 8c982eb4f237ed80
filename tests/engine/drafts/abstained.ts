/** Drafts in languages that the engine does not read: said plainly, with a tag, and with a link. */
export const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  Spanish: [
    'Mi vecina me ha dejado una bolsa de limones en la puerta y no sé cómo darle las gracias.',
    'Llevamos tres horas esperando el tren y nadie nos dice nada #Renfe #Zaragoza',
    'Ya tenemos el programa del festival de barrio, con talleres para los niños: https://barrio.example/fiesta',
  ],
  French: [
    'Ma fille a perdu sa première dent dans un sandwich, et nous l’avons cherchée toute la soirée.',
    'Encore une grève demain, je vais travailler à vélo sous la pluie #Lyon #velo',
    'Le nouveau numéro de notre revue est en ligne, bonne lecture à tous : https://revue.example/12',
  ],
  German: [
    'Der Nachbar hat mir heute seine Leiter geliehen, und jetzt weiß ich, warum er nie die Dachrinne putzt.',
    'Wer hat am Samstag Zeit für den Flohmarkt? #Flohmarkt #Kassel',
    'Unsere neue Ausstellung ist eröffnet, kommt vorbei und bringt die Kinder mit: https://museum.example/neu',
  ],
  Portuguese: [
    'A minha avó ainda guarda as cartas todas numa caixa de sapatos e não deixa ninguém ler.',
    'Hoje choveu tanto que o gato não quis sair de casa #Porto #chuva',
    'Já estão abertas as inscrições para a corrida de domingo: https://corrida.example/domingo',
  ],
  Italian: [
    'Mio nonno dice che il caffè si beve in piedi, e nessuno in casa osa sedersi.',
    'Qualcuno sa se il mercato di sabato è ancora in piazza? #Parma #mercato',
    'Abbiamo aperto una nuova libreria in via Roma, vi aspettiamo tutti: https://libri.example/roma',
  ],
  Dutch: [
    'Mijn fiets is vannacht weer gestolen en de buurman heeft alleen het slot gevonden.',
    'Wie gaat er morgen mee naar de markt in Zwolle? #markt #zwolle',
    'Onze nieuwe tuin is open en je kunt er elke zondag koffie drinken: https://tuin.example/open',
  ],
  Polish: [
    'Babcia nie zapisuje przepisów, mówi tylko, że trzeba dodać tyle mąki, ile ciasto weźmie.',
    'Czy ktoś wie, dlaczego tramwaje dziś nie jeżdżą? #Poznań #tramwaj',
    'Zapraszamy na warsztaty z ceramiki w sobotę, zostały jeszcze dwa miejsca: https://glina.example/sobota',
  ],
  Turkish: [
    'Annem telefonda her zaman ne yediğimi soruyor, ben de her zaman yalan söylüyorum.',
    'Vapur yine gelmedi, iskelede iki saat bekledik #İstanbul #vapur',
    'Yeni sergimiz bu akşam açılıyor, herkesi bekliyoruz: https://sergi.example/yeni',
  ],
  Swedish: [
    'Grannen lämnade en påse äpplen på trappan och jag vet inte vem som ska äta alla.',
    'Tåget är försenat igen och kaffet på stationen är slut #Lund #tåg',
    'Nu är vår nya bok här, och den går att låna på biblioteket: https://bok.example/ny',
  ],
  Indonesian: [
    'Ibu saya selalu bilang sambal itu obat, dan sampai sekarang belum ada yang berani membantah.',
    'Hujan lagi sejak pagi, semua jemuran di rumah belum kering #Bandung #hujan',
    'Pameran foto kami sudah dibuka, datang ya sama teman kalian: https://foto.example/pameran',
  ],
  Finnish: [
    'Naapuri toi eilen korillisen sieniä, enkä tiedä mitä niistä uskaltaa syödä.',
    'Bussi oli taas myöhässä ja kaikki katsoivat puhelimiaan #Tampere #bussi',
    'Uusi näyttely aukeaa lauantaina, tervetuloa kaikki mukaan: https://taide.example/uusi',
  ],
  Romanian: [
    'Bunica mea nu măsoară niciodată făina, spune doar că aluatul trebuie să asculte.',
    'Iar am pierdut autobuzul și am ajuns la muncă pe jos #Cluj #ploaie',
    'Am deschis o nouă librărie pe strada noastră, vă așteptăm pe toți: https://carte.example/noua',
  ],
  Vietnamese: [
    'Mẹ tôi bảo nước mắm phải đặt cạnh cửa sổ, còn vì sao thì không ai biết.',
    'Hôm nay trời mưa to quá, xe buýt không đến #HàNội #mưa',
    'Lớp gốm mới mở vào thứ bảy, mời mọi người cùng tham gia: https://gom.example/lop',
  ],
  Swahili: [
    'Bibi yangu hapimi unga kamwe, anasema mikono yake inajua yenyewe.',
    'Mvua imenyesha tangu asubuhi na matatu hazionekani barabarani #Nairobi #mvua',
    'Karibuni kwenye maonyesho yetu mapya ya picha Jumamosi hii: https://picha.example/mpya',
  ],
  Russian: [
    'Бабушка опять передала с поездом банку варенья, и весь вагон знал, кому она.',
    'Автобус снова не пришёл, идём пешком #Казань #снег',
    'Открылась наша новая выставка, приходите с детьми: https://muzey.example/novoe',
  ],
  Japanese: [
    '隣の人が庭の柿をくれたので、お礼にパンを焼きました。',
    '電車がまた止まって、みんな静かに雪を見ている #札幌 #雪',
    '新しい絵本ができました。ぜひ図書館で読んでください https://ehon.example/new',
  ],
  Arabic: [
    'جارتي تركت لي كيسا من الليمون عند الباب ولا أعرف كيف أشكرها.',
    'الحافلة لم تأت اليوم أيضا وقد وصلت ماشيا #عمان #مطر',
    'افتتحنا مكتبة جديدة في الحي وننتظركم جميعا https://maktaba.example/new',
  ],
  Hindi: [
    'पड़ोस की चाची ने दरवाज़े पर नींबू रख दिए और नाम भी नहीं बताया।',
    'आज फिर बस नहीं आई, पैदल ही दफ़्तर पहुँचा #भोपाल #बारिश',
    'हमारी नई किताबों की दुकान खुल गई है, सब लोग आइए: https://kitab.example/nayi',
  ],
};

const MIXED: readonly string[] = [
  'Mañana abrimos a las nueve y habrá pan para todos los que vengan. We open at nine tomorrow and there will be bread for all of you.',
  'Das Fest ist am Samstag und ihr seid alle eingeladen, auch der Hund. The party is on Saturday and you are all invited, even the dog.',
  'Nous avons retrouvé le chat dans le garage du voisin, merci à vous tous. We found the cat in the garage of the neighbour, thank you all.',
  'O jantar é às oito e não é preciso trazer nada, só a fome. Dinner is at eight and you do not have to bring a thing but that hunger.',
];

/** Both languages in one breath, as at home. */
const IN_ONE_BREATH: readonly string[] = [
  'Kal office nahi aa paunga yaar, bukhar hai aur boss ko bhi bol diya, please cover kar lena na mera shift',
  'Grabe ang traffic kanina, late na naman ako sa meeting pero sabi ni boss okay lang daw, bukas na lang ulit',
];

const SHORT: readonly string[] = [
  '',
  '  \n',
  'Hm',
  'Morning',
  'So true',
  'Yes please',
  'ok',
  'Lovely!',
  '@toby_w nice',
];
const LINKS: readonly string[] = [
  'https://ferry.example/timetable',
  'https://a.example/1 https://b.example/2',
  'www.kiln.example/shop\nhttps://kiln.example/more',
];
const EMOJI: readonly string[] = ['🙂', '🌧️🌧️🌧️', '❤️ 🎉', '👩🏾‍🌾👨🏻‍🚒', ':) ;-)'];
const LABELS: readonly string[] = [
  '$AAPL $TSLA $MSFT',
  '#monday #rain #coffee',
  '@ines @kwame @rosa88',
  'AAPL, TSLA, NVDA',
  'BTC 64,200 | ETH 3,100 | SOL 141',
  '#pottery @kiln_co https://kiln.example',
];
const SONGS: readonly string[] = [
  '♪ the kettle knows my name ♪\n♪ it calls me in the rain ♪',
  'Row me over, river wide\nI left my lantern on that side\nRow me over, river wide\nI left my lantern on that side\nMoon is thin and ropes are tied\nRow me over, river wide',
  '[Chorus]\nLeave a light on, leave a light\nI am slower than the night\n[Verse 2]\nThere was gravel in my shoe',
];
const CODE: readonly string[] = [
  'const total = items.reduce((sum, item) => sum + item.price, 0);\nif (total > 100) { send(total); }',
  'def area(r):\n    return 3.14 * r ** 2\n\nprint(area(7))',
  'SELECT name, town FROM guests WHERE invited = 1 ORDER BY name;',
  '<div class="card"><h2>Menu</h2><a href="/soup">Soup</a></div>',
  'for f in *.txt; do cp "$f" "old/$f"; done; ls -la old | wc -l',
];
const NUMBERS: readonly string[] = [
  '4, 8, 15, 16, 23, 42',
  '12 15 19\n22 31 40',
  '07:15 07:45 08:15 08:45',
  '1. 2. 3. 4.',
  '99 98 97 96',
];

/** Drafts of which nobody could say how they land, by what they are. */
export const NOTHING_TO_JUDGE: Readonly<Record<string, readonly string[]>> = {
  'two languages': MIXED,
  'two languages in one breath': IN_ONE_BREATH,
  'too short': SHORT,
  'links alone': LINKS,
  'emoji alone': EMOJI,
  'labels alone': LABELS,
  songs: SONGS,
  code: CODE,
  numbers: NUMBERS,
};

/** A crowd of labels or loud letters may be heard in any language; the words are not judged all the same. */
export const PILES: readonly string[] = [
  '🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥',
  '#uno #dos #tres #cuatro #cinco #seis #siete #ocho #nueve #diez',
  'Hoy hay pan nuevo para todos en la tienda #pan #horno #masa #barrio #murcia #hoy #rico #ven',
  'MAÑANA GRAN REBAJA EN TODA LA TIENDA, NO SE LO PIERDA NADIE',
  '@ines @kwame @rosa88 @mrhill @toby_w @liu schaut euch das bitte alle an, es ist so schön',
];

/** How people really write to those they know: short, quick, misspelt, and English all the same. */
export const QUICK_ENGLISH: readonly string[] = [
  'gm everyone, who else is up',
  'lol same here tho',
  'cant even rn',
  'ngl that soup slapped',
  'wyd tonight fam',
  'idk man it just felt off',
  'bruh the bus left without me',
  'anyone got a spare charger??',
  'happy bday jonno, u old goat',
  'omw, save me a seat pls',
  'friday at last, thank god',
  'tbh i liked the old logo',
  'teh cat ate my homwork again',
  'does anyone no a plumer in bexley',
  'nah she did not just say that',
  'brb kettle is on',
  'Siobhán, Björn and José are late again',
  'Xiuying says hi',
  'gonna need a bigger pan',
  'so tired today ugh',
  'who wants leftovers',
  'rip my phone',
  'yall see the moon?',
  'miss u nan',
  'new kicks, who dis',
  'tea > coffee, fight me',
  'Déjà vu at the café again',
  'wen moon lads',
  'got the job!!!!',
  'ta for the lift Priya x',
  'chai, samosa, rain. sorted',
  'oi whos nicked my stapler',
];
