import { keptWith, remembered } from '../remembered';
import type { Line } from './lines';

/**
 * The commonest small words of the languages that most posts are written in. They make up a third and more of running
 * text, so a handful of them tells the language of even one sentence. A word that English shares with a language ("die",
 * "in", "was") stands in both lists and tells nothing between the two.
 */
const SMALL_WORDS: Record<string, string> = {
  es: 'mañana ayer noche algo alguna casa mejor siempre nunca el la los las que y es en un una por para con no se lo su sus del al como más pero muy ya mi tu me te a o si está este esta estos esto están son hay qué quién porque cuando gracias todo todos alguien hoy buenos buenas días aquí sea fue ser nuevo nueva nuevas nuestro nuestra últimas desde hasta sin sobre también puedo',
  fr: 'demain hier soir toujours jamais cet quel quelle à le la les des un une et est que qui quoi dans pour pas sur avec ce ces cette il elle on nous vous je tu ne du de au aux plus mais sont être très mon ma mes ton sa son ses votre vos notre nos y a en me se si bon merci bonjour tous tout toute toutes bien fait faire comme par ou où dernières nouvelle nouveau enfin pendant chez aussi',
  de: 'endlich morgen gestern abend jemand immer der die das und ist nicht ein eine einen einem einer zu den dem des mit von für auf sich im in am an so was wer wie war man hat hab habe ich du wir ihr sie es er auch als aber oder wenn nur noch schon mein meine dein unser unsere euch sind haben danke kein keine guten heute jetzt gleich dieses diese diesen neue neuen bei nach aus vor zum zur da hier alle mehr bitte wird kann gibt ihn mich dich kennt kommt',
  pt: 'amanhã ontem noite meu alguma sempre nunca o os a as que e é em um uma para com não se do da dos das de no na nos nas por mais mas muito já seu sua meu minha você vocês está são isso este esta obrigado obrigada ao pra eu ele ela hoje bom boa dia ou me te tem foi ser alguém últimas venham nosso nossa novas novo até também',
  it: 'domani ieri sera sempre mai il lo la gli le di che e è un una per con non si del della dei nel nella al sono come più ma anche questo questa mio mia tuo a da in o i se ho hai ha grazie ci oggi qualcuno bravo buon buona tutti nuovo nuova nostro nostra ancora molto già così',
  nl: 'morgen gisteren avond altijd de het een en van is niet dat die in op te met voor zijn er aan ook als maar ik je jij wij we ze hij naar om bij nog wel dit deze bedankt wie wat was of zo goede hele heel mijn jullie ons onze weer vandaag geen meer kan heeft dan doet',
  pl: 'jutro wczoraj zawsze i w na z że się nie to jest do jak o co tak ale po za od przez już tylko czy dla są jego moja mój dziękuję ktoś cały znowu a ma u mi może dzień dobry nasza nasz jeszcze bardzo wszystko dzisiaj kiedy',
  tr: 'iki üç saat geç yarın dün akşam çünkü zaman ve bir bu da de için ile çok ama ne gibi daha var yok ben sen biz siz mi mı mu olarak kadar teşekkürler o en son iyi yeni bugün herkese hemen yine bütün kaldı geldi şey değil ki her sonunda bana hiç artık günaydın',
  sv: 'och att det som en ett är på för med av inte den jag du vi har till om kan så men ska från tack de i han vad vem någon bra igen hela idag vår nya min din oss er god alla nu vet eller också',
  id: 'besok malam bersama kalian sekali baru rumah jangan yang dan di ke dari ini itu untuk dengan tidak adalah saya aku kamu kami kita akan bisa ada juga sudah pada karena lebih terima kasih hari semua apa selamat pagi lagi sekarang baru tahu ya yuk ayo bagus bulan tiga tempat kemarin banget gak nggak udah belum banyak kalau sama seluruh daftar',
  fi: 'ja on oli ovat ei että se hän me te mutta kun niin kaikki kaikille vielä nyt taas myös jos tai kuin mukaan tervetuloa kiitos minä sinä uusi uudet aina joka mikä tämä tänään huomenna eilen olen minun meidän hyvää',
  ro: 'și nu este sunt un o la cu pe din că mai dar foarte care pentru am ai noi mea meu lui ce cum doar toți toate vă fără după acum azi mâine ieri spune nouă noua nostru noastră bine mulțumesc salut',
  vi: 'tôi là của và không có được cho các một những này đã với người để trong bạn mọi còn thì vì sao mẹ phải mới vào cùng ai biết nhà ơi rất',
  sw: 'na ya wa ni kwa yangu yetu yake hii hiyo la za katika kwenye leo kesho sana lakini asubuhi usiku karibu karibuni habari asante tangu bila kama si watu mimi wewe sisi',
  hi: 'hai hain nahi nahin ka ki ke ko se aur mein kya yaar bhi kal kar karo raha rahi rahe tha thi mera meri mere tum aap hum kuch abhi bahut accha bol diya gaya',
  tl: 'ang ng sa mga na ay at ako ikaw siya kami tayo hindi ito po lang naman kung para may salamat ba kayo ulit buong pa ko mo ka yung din rin kasi alam',
};

/** The same for English, with the talk of posts, so that short ones are known too. */
const ENGLISH = new Set(
  "in a the and is are was were be been i you he she it we they my your his her our their this that these those of to for with from by about not but or if so what which who when where how why have has had do does did will would can could should just there here all more than up out me him them us im its dont cant it's i'm don't you're we're can't on at an as any some no now new get got go good thanks thank love like want need know see make today lol u ur gonna let's die man war hat son one time back day people really very".split(
    ' ',
  ),
);

/** Letters and joints of words that belong to one language and hardly ever to English. */
const MARKS: [string, RegExp][] = [
  ['vi', /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u],
  ['ro', /[șță]/u],
  ['tr', /[ğış]|ü.*ü|m[ıi]z$|lar[ıi]$|ler[ıi]$/u],
  ['pl', /[łżźśąęńć]/u],
  ['pt', /[ãõâêô]|ç(?:ão|ões)/u],
  ['es', /ñ|ción$|ién$/u],
  ['de', /[ßäöü]/u],
  ['sv', /[åäö]/u],
  ['fr', /^(?:[cdjlmnst]|qu|quelqu|aujourd)'\p{L}{2,}|[èêâîûœ]/u],
];

/** Loans that English writes with their marks, and contractions that look like French joints. */
const LOANS = new Set(
  "café cafés crème brûlée brûlées crêpe crêpes fête fêtes château pâté tête maître rôle fiancé fiancée rosé sauté entrée déjà façade piñata piñatas jalapeño jalapeños señor señora mañana über doppelgänger smörgåsbord d'you d'ya t'was t'is m'lady s'more s'mores c'mon l'oréal d'angelo d'arcy".split(
    ' ',
  ),
);

const CODES = Object.keys(SMALL_WORDS);
const MARKED = CODES.map((code) => MARKS.find(([name]) => name === code)?.[1]);
const ANY_MARK = new RegExp(MARKS.map(([, { source }]) => source).join('|'), 'u');

/** For each small word, the languages that it is a small word of, by their place among the codes. */
const SMALL = new Map<string, ReadonlySet<number>>();
for (const [place, words] of Object.values(SMALL_WORDS).entries()) {
  for (const word of words.split(' ')) SMALL.set(word, new Set([...(SMALL.get(word) ?? []), place]));
}
const OF_NONE: ReadonlySet<number> = new Set();

const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['th', /\p{Script=Thai}/u],
  ['el', /\p{Script=Greek}/u],
];

const BEYOND_ASCII = /\P{ASCII}/u;

/**
 * Counts of what in some words tells their language, in one row: how many words and how many small words of English; then
 * those in each script of its own; and for each language its small words that are none of English, the other words with
 * its letters or joints, and the small words that it shares with English.
 */
type Row = Int32Array;
const NATIVE = 1;
const IN_SCRIPT = 2;
const PLAIN = IN_SCRIPT + SCRIPTS.length;
const WITH_MARK = PLAIN + CODES.length;
const SHARED = WITH_MARK + CODES.length;
const none = (): Row => new Int32Array(SHARED + CODES.length);

function add(row: Row, place: number, count: number): void {
  row[place] = (row[place] as number) + count;
}

/** The counts that a word adds to, by their places in the row. */
const placesOf = remembered((norm): readonly number[] => {
  const places = [0];
  const script = BEYOND_ASCII.test(norm) ? SCRIPTS.findIndex(([, pattern]) => pattern.test(norm)) : -1;
  if (script >= 0) places.push(IN_SCRIPT + script);
  const english = ENGLISH.has(norm);
  if (english) places.push(NATIVE);
  const small = SMALL.get(norm) ?? OF_NONE;
  for (const code of small) places.push((english ? SHARED : PLAIN) + code);
  if (!ANY_MARK.test(norm) || LOANS.has(norm)) return places;
  for (const [code, mark] of MARKED.entries()) if (mark?.test(norm) && !small.has(code)) places.push(WITH_MARK + code);
  return places;
});

/** The counts of a line that are not 0: place and count by turns, close together in memory. */
type Signs = readonly number[];

function signsOf({ sentences }: Line, own: boolean): Signs {
  const row = none();
  for (const { words } of sentences) {
    for (const { norm, quoted } of words) {
      if (!own || !quoted) for (const place of placesOf(norm)) add(row, place, 1);
    }
  }
  const signs: number[] = [];
  row.forEach((count, place) => {
    if (count > 0) signs.push(place, count);
  });
  return signs;
}

const ownSigns = keptWith((line: Line) => signsOf(line, true));
const allSigns = keptWith((line: Line) => signsOf(line, false));

function sumOf(lines: readonly { line: Line }[], signsIn: (line: Line) => Signs): Row {
  const sum = none();
  for (const { line } of lines) {
    const signs = signsIn(line);
    for (let i = 0; i < signs.length; i += 2) add(sum, signs[i] as number, signs[i + 1] as number);
  }
  return sum;
}

/** Signs of another language, as against English, that are enough to name it. */
const ENOUGH = 2;
const SHARE = 0.15;

/** So many words without a single English sign are hardly English: one sign of another language will do. */
const HARDLY_ENGLISH = 4;

/** Signs of each that make a draft one of two languages. */
const OF_EACH = 4;

/**
 * The language most of the words are in, as a BCP 47 code: `und` when there is too little to tell, `mul` when a good
 * part of it is English and a good part is not. English is given the benefit of the doubt, since short posts hold few
 * small words. Words in quotation marks count only where there is nothing else.
 */
export function languageOf(lines: readonly { line: Line }[]): string {
  const own = sumOf(lines, ownSigns);
  const row = own[0] ? own : sumOf(lines, allSigns);
  const at = (place: number): number => row[place] as number;
  const words = at(0);
  if (words === 0) return 'und';
  const script = SCRIPTS.find((_, place) => at(IN_SCRIPT + place) * 2 > words);
  if (script) return script[0];
  const foreign = CODES.map((_, code) => at(PLAIN + code) + at(WITH_MARK + code));
  const most = Math.max(...foreign);
  const best = foreign.indexOf(most);
  const english = at(NATIVE) - at(SHARED + best);
  if (most / words < SHARE) return 'en';
  const enough = english === 0 && words >= HARDLY_ENGLISH && at(PLAIN + best) > 0 ? 1 : ENOUGH;
  if (most >= enough && most > english * 1.5) return CODES[best] as string;
  if (most >= OF_EACH && english >= OF_EACH && most * 2 > english) return 'mul';
  return 'en';
}
