import { stem } from './stems';

/**
 * Words of everyday talk by what they are about, so that "pass" under a question about a "ticket" counts as taken up. A word
 * that is at home in many talks ("way", "set") is in none.
 */
const CLASSES = [
  'price cost costs pay paid charge fee fare rate expensive cheap afford money budget euro euros dollar dollars pound pounds quid free discount worth',
  'ticket pass card entry admission season subscription membership booking reservation booked reserve',
  'open opens closed close closes hours opening shut shop store market till',
  'train rail railway tram metro station platform track carriage',
  'bus coach stop route line timetable',
  'bike bicycle cycle cycling cyclist ride riding saddle helmet pedal',
  'car drive driving driver traffic road motorway parking garage engine tyre petrol diesel',
  'plane flight fly airport airline luggage suitcase boarding delay delayed cancelled',
  'boat ship ferry sail sailing harbour harbor port crew anchor',
  'walk walking hike hiking trail path mountain hill summit boots',
  'run running runner race marathon pace jog jogging kilometre mile parkrun',
  'swim swimming pool sea beach wave surf tide lake river',
  'bread dough flour yeast sourdough loaf bake baking baker bakery crust knead oven rye bun buns cake pastry',
  'cook cooking recipe kitchen pan pot stove stir boil fry roast simmer dish meal dinner lunch supper breakfast food eat eating taste tasty chef restaurant menu',
  'coffee espresso tea brew cup mug cafe café barista beans roast latte',
  'wine beer pub bar drink drinks brewery ale cider',
  'garden gardening plant plants flower flowers seed seeds soil pot balcony grow growing compost weed weeds slug slugs rose roses tomato tomatoes leaf leaves tree trees hedge lawn fern ferns ivy hosta hostas herb herbs moss',
  'sun sunny light shade rain rainy wind windy snow frost cold warm hot heat weather storm cloud clouds forecast',
  'dog puppy cat kitten pet vet leash paw bark animal horse rabbit hen hens bird birds',
  'child children kid kids baby toddler son daughter parent parents mum mom dad mother father family pregnant newborn',
  'school teacher pupil class lesson homework exam student students university college course degree study studying lecture',
  'job work working career boss colleague employer employed hire hiring hired interview cv résumé resume salary wage contract office redundancy unemployed fired quit resign shift',
  'team staff crew people colleagues employees members',
  'house home flat apartment rent landlord tenant mortgage move moving room kitchen bathroom roof wall floor window door',
  'paint painting paintbrush colour color canvas brush drawing draw sketch art artist gallery illustration',
  'clay pottery kiln glaze ceramic ceramics wheel fired firing brick potter',
  'wood wooden oak saw plank shelf table chair carpenter bench workshop hammer nail screw drill tool tools',
  'knit knitting wool yarn sew sewing stitch fabric cloth needle pattern thread crochet',
  'clothes shirt dress shoes jacket coat trousers wear wearing size fit sole soles leather',
  'hair cut haircut barber salon beard shampoo skin',
  'music song songs album band concert gig sing singing singer guitar piano drum drums violin choir melody lyric lyrics playlist tune',
  'film movie cinema series episode season actor actress director scene trailer watch watching',
  'book books read reading novel author writer chapter page library story poem poetry',
  'write writing draft essay blog article post edit editor headline',
  'photo photos picture pictures image camera lens shoot photograph photographer shot portrait film',
  'game games play playing player level console chess score board cards',
  'football soccer goal match league cup referee coach team stadium rugby cricket tennis',
  'phone mobile screen battery charger call signal app apps',
  'computer laptop keyboard mouse monitor software hardware update install crash bug error file files',
  'code coding developer program programming script function test tests deploy server database api library repo release',
  'email mail inbox message reply letter newsletter spam',
  'website site page link url web online internet browser wifi',
  'password account login log security hacked privacy data backup',
  'ai model prompt chatbot robot machine learning algorithm',
  'customer customers client clients order delivery deliver delivered parcel package shipping refund return complaint service support',
  'business company startup founder sales revenue profit market marketing brand product launch customers growth investor',
  'meeting conference talk speaker speech slides panel stage event workshop audience keynote presentation',
  'party birthday wedding anniversary celebrate celebration gift present invite guest host',
  'sad sorry grief loss lost died death passed funeral miss heartbroken condolences mourning',
  'ill sick doctor hospital nurse pain medicine surgery clinic health disease cancer flu covid recovery',
  'tired sleep asleep bed insomnia nap awake rest stress stressed anxiety burnout therapy',
  'angry annoyed furious upset rude unfair frustrated',
  'vote election government minister council law policy tax party politician protest mayor',
  'police crime thief stolen theft court judge safety accident',
  'climate energy solar electric power emissions carbon recycle recycling waste plastic sustainable',
  'money bank loan debt savings save saving invest investment pension tax account',
  'city town village street bridge square park neighbourhood neighborhood district centre center',
  'holiday vacation travel trip hotel hostel abroad tourist passport visa beach',
  'language english spanish french german translate translation word words grammar accent',
  'help advice tip tips recommend recommendation suggestion suggest',
  'clean cleaning wash washing dirty stain soap dust laundry',
  'broken repair fix fixed mend leak leaking crack snapped replace spare',
];

const classOf = new Map<string, number[]>();
for (const [place, words] of CLASSES.entries()) {
  for (const word of words.split(' ')) {
    const stemmed = stem(word);
    classOf.set(stemmed, [...(classOf.get(stemmed) ?? []), place]);
  }
}

/** Whether two stems speak of the same things, as far as the classes know. */
export function isAkin(a: string, b: string): boolean {
  const [of, other] = [classOf.get(a), classOf.get(b)];
  return of !== undefined && other !== undefined && of.some((place) => other.includes(place));
}
