import { describe, expect, it } from 'vitest';
import { Facts } from '../src/engine/facts/facts';
import { tooLittle } from '../src/engine/verdict/abstain';

const reason = (text: string) => tooLittle(new Facts({ text }));
const language = (text: string) => new Facts({ text }).language;

const FOREIGN: Record<string, string[]> = {
  de: [
    'Heute hat der Ofen endlich wieder geheizt, und das ganze Haus riecht nach Brot.',
    'Wer kennt einen guten Schuster in Kassel?',
    'Unsere neue Karte ist da! Kommt vorbei 🍰',
    'Danke an Jutta für die Hilfe beim Umzug.',
    'Guten Morgen zusammen, was pflanzt ihr dieses Jahr?',
    'Jetzt nur noch drei Plätze frei, gleich anmelden!',
    'Ich hab den Bus verpasst 😅',
  ],
  es: [
    'Hoy por fin ha llovido en el huerto y los tomates lo agradecen.',
    '¿Alguien conoce un buen zapatero en Murcia?',
    'Ya están aquí las nuevas tazas, ven a verlas 🍵',
    'Gracias a Lola por la ayuda con la mudanza',
    'Buenos días, ¿qué plantan este mes?',
    'Últimas plazas para el taller de cerámica',
    'No puedo creer que ya sea viernes',
  ],
  fr: [
    'Le four marche enfin et toute la rue sent le pain chaud.',
    'Quelqu’un connaît un bon cordonnier à Nantes ?',
    'Notre nouvelle carte est arrivée, venez goûter !',
    'Merci à Claire pour son aide pendant le déménagement',
    'Bonjour à tous, vous plantez quoi ce mois-ci ?',
    'Dernières places pour l’atelier de poterie',
    'J’ai raté mon bus 😅',
  ],
  pt: [
    'Hoje o forno voltou a funcionar e a casa toda cheira a pão.',
    'Alguém conhece um bom sapateiro em Coimbra?',
    'As novas canecas já chegaram, venham ver!',
    'Obrigada à Inês pela ajuda com a mudança',
    'Bom dia, o que vocês plantam este mês?',
    'Últimas vagas para a oficina de cerâmica',
    'Não acredito que já é sexta',
  ],
  id: [
    'Hari ini oven akhirnya menyala lagi dan seluruh rumah wangi roti.',
    'Ada yang tahu tukang sepatu bagus di Malang?',
    'Menu baru kami sudah datang, ayo mampir!',
    'Terima kasih Sari sudah bantu pindahan kemarin',
    'Selamat pagi semua, bulan ini tanam apa?',
    'Tinggal tiga tempat lagi, daftar sekarang juga',
    'Aku ketinggalan bus lagi 😅',
  ],
  tr: [
    'Bugün fırın sonunda çalıştı ve bütün ev ekmek kokuyor.',
    'Bursa’da iyi bir ayakkabıcı bilen var mı?',
    'Yeni fincanlarımız geldi, görmeye gelin!',
    'Taşınmaya yardım eden Elif’e çok teşekkürler',
    'Günaydın herkese, bu ay ne ekiyorsunuz?',
    'Son üç yer kaldı, hemen kaydolun',
    'Otobüsü yine kaçırdım 😅',
  ],
  it: ['Oggi il forno funziona di nuovo e la casa profuma di pane.', 'Qualcuno conosce un bravo calzolaio a Parma?'],
  nl: ['De oven doet het weer en het hele huis ruikt naar brood.', 'Wie kent een goede schoenmaker in Zwolle?'],
  pl: ['Piec znowu działa i cały dom pachnie chlebem.', 'Czy ktoś zna dobrego szewca w Łodzi?'],
  sv: ['Ugnen fungerar igen och hela huset doftar av bröd.', 'Vet någon en bra skomakare i Lund?'],
  tl: ['Gumana na ulit ang oven at amoy tinapay ang buong bahay.', 'May alam ba kayo na mahusay na sapatero sa Cebu?'],
  ru: ['Печь наконец заработала, и весь дом пахнет хлебом.'],
  ja: ['やっとオーブンが直って、家中がパンの香りです。'],
  ar: ['الفرن يعمل من جديد والبيت كله رائحته خبز.'],
};

describe.each(Object.entries(FOREIGN))('in %s', (code, drafts) => {
  it.each(drafts)('“%s” is not judged', (draft) => {
    expect(reason(draft)).toMatch(/English/);
    expect(language(draft)).toBe(code);
  });
});

describe('English', () => {
  it.each([
    'The bakery on Calle Mayor makes the best pan de muerto in town.',
    'Gracias to everyone at the Tuesday table, you know who you are.',
    'He said “das ist nicht mein Hund” and we all laughed.',
    'die hard fans of my cat, he is in a good mood',
    'Déjà vu: the café ran out of crème brûlée again, c’est la vie.',
    'Prosecco, focaccia, tiramisu, sold.',
    'gm frens, coffee then clay',
    'Olá from Lisbon! The tiles here are unreal.',
    'ASAP pls: van, ladder, two strong arms',
    'Crème brûlée doughnuts tomorrow at seven',
    'Café Lumière: soup, fire, chess',
    'Go Dragons',
    'No sale, no rush, no me gusta mondays',
  ])('“%s” is read', (draft) => {
    expect(language(draft)).toBe('en');
  });
});

describe('half of each', () => {
  it.each([
    'Neue Tassen sind da und ihr könnt sie ab heute im Laden sehen. The new mugs are here and you can see them in the shop from today.',
    'Les nouvelles tasses sont arrivées et vous pouvez les voir dans la boutique. The new mugs are here, come and see them in the shop.',
    'Ya están aquí las nuevas tazas y las puedes ver en la tienda. The new mugs are here and you can see them in the shop.',
  ])('“%s” is not judged', (draft) => {
    expect(reason(draft)).toMatch(/only part of this/);
    expect(language(draft)).toBe('mul');
  });
});

describe('too little', () => {
  it.each([
    ['', /nothing here/],
    [' \n ', /nothing here/],
    ['🔥🔥🔥', /no words/],
    ['https://a.example/x', /no words/],
    ['@dana @lee', /no words/],
    ['#bread #oven', /no words/],
    ['!!!', /no words/],
    ['Hello', /One word/],
    ['Hello there 👋', /Two words/],
    ['12 eggs', /Two words/],
  ])('“%s” is not judged', (draft, why) => {
    expect(reason(draft)).toMatch(why);
    expect(reason(draft)).toMatch(/\.$/);
  });
  it.each(['Is it open', '@lee which oven is it', 'Fresh bread at 7'])('“%s” is enough', (draft) => {
    expect(reason(draft)).toBeUndefined();
  });
});
