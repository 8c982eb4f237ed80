import type { Token } from './tokens';

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
  tr: 'yarın dün akşam çünkü zaman ve bir bu da de için ile çok ama ne gibi daha var yok ben sen biz siz mi mı mu olarak kadar teşekkürler o en son iyi yeni bugün herkese hemen yine bütün kaldı geldi şey değil ki her sonunda bana hiç artık günaydın',
  sv: 'och att det som en ett är på för med av inte den jag du vi har till om kan så men ska från tack de i han vad vem någon bra igen hela idag vår nya min din oss er god alla nu vet eller också',
  id: 'besok malam bersama kalian sekali baru rumah jangan yang dan di ke dari ini itu untuk dengan tidak adalah saya aku kamu kami kita akan bisa ada juga sudah pada karena lebih terima kasih hari semua apa selamat pagi lagi sekarang baru tahu ya yuk ayo bagus bulan tiga tempat kemarin banget gak nggak udah belum banyak kalau sama seluruh daftar',
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

const LISTS = Object.entries(SMALL_WORDS).map(([code, words]) => {
  const small = new Set(words.split(' '));
  const mark = MARKS.find(([name]) => name === code)?.[1];
  return { code, small, mark };
});

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

/** The language of a script of its own, when most of the words are in it. */
function scriptOf(norms: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const norm of norms) {
    const code = SCRIPTS.find(([, pattern]) => pattern.test(norm))?.[0];
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count * 2 > norms.length)?.[0];
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
export function languageOf(words: readonly Token[]): string {
  const own = words.filter((word) => !word.quoted);
  const norms = (own.length > 0 ? own : words).map((word) => word.norm);
  if (norms.length === 0) return 'und';
  const script = scriptOf(norms);
  if (script) return script;
  const signs = LISTS.map(({ code, small, mark }) => {
    const plain = norms.filter((norm) => small.has(norm) && !ENGLISH.has(norm)).length;
    const marked = norms.filter((norm) => !small.has(norm) && mark?.test(norm) && !LOANS.has(norm)).length;
    const english = norms.filter((norm) => ENGLISH.has(norm) && !small.has(norm)).length;
    return { code, plain, foreign: plain + marked, english };
  });
  const { code, plain, foreign, english } = signs.reduce((best, sign) => (sign.foreign > best.foreign ? sign : best));
  if (foreign / norms.length < SHARE) return 'en';
  const enough = english === 0 && norms.length >= HARDLY_ENGLISH && plain > 0 ? 1 : ENOUGH;
  if (foreign >= enough && foreign > english * 1.5) return code;
  if (foreign >= OF_EACH && english >= OF_EACH && foreign * 2 > english) return 'mul';
  return 'en';
}
