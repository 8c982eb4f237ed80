import type { Token } from './tokens';

/**
 * The commonest small words of the languages that most posts are written in. They make up a third and more of running
 * text and hardly overlap, so a handful of them tells the language of even one sentence. Words that two languages share
 * ("die", "in", "a") are left out of the other lists or weigh nothing.
 */
const SMALL_WORDS: Record<string, string> = {
  en: "in a the and is are was were be been i you he she it we they my your his her our their this that these those of to for with from by about not but or if so what which who when where how why have has had do does did will would can could should just there here all more than up out me him them us im its dont cant it's i'm don't you're we're can't on at an as any some no now new get got go good thanks thank love like want need know see make today lol u ur gonna let's",
  es: 'el la los las que y es en un una por para con no se lo su sus del al como más pero muy ya mi tu está este esta estos son hay qué porque cuando gracias todo',
  fr: "le la les des un une et est que qui dans pour pas sur avec ce cette il elle nous vous je tu ne du au aux plus mais sont être très mon ma votre notre c'est j'ai d'une merci",
  de: 'der die das und ist nicht ein eine einen zu den dem mit von für auf sich im ich du wir ihr sie es auch als wie aber oder wenn nur noch schon mein dein unser euch sind haben danke',
  pt: 'o os a as que e é em um uma para com não se do da dos das no na por mais mas muito já seu sua meu minha você está são isso obrigado ao pra',
  it: 'il lo la gli le di che e è un una per con non si del della dei nel sono come più ma anche questo questa mio tuo ho hai grazie ci',
  nl: 'de het een en van is niet dat die in op te met voor zijn er aan ook als maar ik je jij wij we ze hij naar om bij nog wel dit deze bedankt',
  pl: 'i w na z że się nie to jest do jak o co tak ale po za od przez już tylko czy dla są jego moja mój dziękuję',
  tr: 've bir bu da de için ile çok ama ne gibi daha var yok ben sen biz siz mi mı olarak kadar teşekkürler',
  sv: 'och att det som en ett är på för med av inte den jag du vi har till om kan så men ska från tack',
  id: 'yang dan di ke dari ini itu untuk dengan tidak adalah saya kamu kami kita akan bisa ada juga sudah pada karena lebih terima kasih',
  tl: 'ang ng sa mga na ay at ako ikaw siya kami tayo hindi ito po lang naman kung para may salamat',
};

const LISTS = Object.entries(SMALL_WORDS).map(([code, words]) => [code, new Set(words.split(' '))] as const);

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

/**
 * The language most of the words are in, as a BCP 47 code: `und` when there is too little to tell. English is given the
 * benefit of the doubt, since short posts hold few small words: another language is named only when its small words
 * clearly outnumber the English ones.
 */
export function languageOf(words: readonly Token[]): string {
  if (words.length === 0) return 'und';
  const foreign = new Map<string, number>();
  for (const word of words) {
    const script = SCRIPTS.find(([, pattern]) => pattern.test(word.text));
    if (script) foreign.set(script[0], (foreign.get(script[0]) ?? 0) + 1);
  }
  for (const [code, count] of foreign) if (count * 2 > words.length) return code;
  const counts = LISTS.map(([code, set]) => [code, words.filter((word) => set.has(word.norm)).length] as const);
  const english = counts.find(([code]) => code === 'en')?.[1] ?? 0;
  const [code, count] = counts.reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  if (code !== 'en' && count >= 2 && count > english * 1.5 && count / words.length >= 0.15) return code;
  return 'en';
}
