import { terms } from '../language';
import { meantBy } from '../lexicon/spelling';
import built from '../lexicon/table.json';
import { CLOSED_LIST } from './closed-list';
import { isPlain } from './plain-words';
import { SHORT_NOUNS } from './short-nouns';

/** Nouns that people shout about, beside those of the phrase lists. */
const NOUNS = `
activities adventure afternoon agency album alert animals answers apartment areas artist arrival article audience bakery balance bargain basket bathroom battle beach beauty bedroom birthday
blanket boiler bottle bread breakfast brother building burger butter cake camera campaign candle captain carnival castle category ceremony champion chance change channel chapter charity
chicken chocolate choice circle citizens class clothes coach coffee collection colour color comedy community concert contest copies corner country couple courage cousin cover creation credit crowd
customer customers daughter dinner doctor dollars double dragon dreams dress drivers earth edition effort energy entry episode evening exhibition eyes fabric faith families family fashion father
favourite festival film finger fireworks floor flower flowers forest freedom friend friends fruit furniture future gallery garden gifts glasses gloves goals government grandma grandpa grass group guests guitar
hammer hands happiness health heart hearts heating heaven history holiday holidays home honour horse hospital hotel hours house houses husband ideas illness image island issue jacket jeans journey
judge juice jumper justice kettle kitchen knife ladies landlord language laptop laundry leader league legend lesson letter level library lights limit listing little living lounge lovers lunch machine
madness magazine magic market match meeting member members memories message middle minutes mirror mistake money month months morning mother motor mountain mouse mouth movie museum music neighbour
nation nature night nights noise number numbers nurse ocean office opening orders outfit oven package parade parent parents party patient people performance person phone photo picture pictures pizza plan plane
planet plants plate players pocket poetry police politics power prayer premiere present presents president price prices prize prizes problem product products profit project promise public quality queen question quiz
radio reason record red refund release remix rescue restaurant result results return review reward river roof rooms round sandwich school science season seats second secret seconds service services shoes
shop shops shopping show shower sister skin smile snow soccer society soldier solution song songs space spring stage staff station stock stomach store stores story street student students studio style
subscribers summer sunday sunshine support surprise sweater table teacher team teams theatre theater ticket tickets time title toilet tomorrow tonight tool tower town toys traffic trailer train training travel treat
trees trouble truck trust truth university updates upgrade vacancy vegetables version video videos view village visit voice volunteers voucher wallet water weather website wedding week weekend weeks
wife window winner winners winter woman women wonder world worlds yard year years yoga youth
`;
const EVERYDAY: ReadonlySet<string> = new Set([...NOUNS.trim().split(/\s+/), ...built.words]);

const TALK = ['Verb', 'Preposition', 'Determiner', 'Conjunction', 'Pronoun', 'Adverb', 'Adjective', 'Value', 'Date'];

/** Whether a word is one that everybody uses in small letters. Of what is none of these, it may be a name. */
export function isEveryday(norm: string): boolean {
  if (CLOSED_LIST.has(norm) || SHORT_NOUNS.has(norm) || EVERYDAY.has(norm) || isPlain(norm)) return true;
  if (meantBy(norm)) return true;
  const [term] = terms(norm);
  return term !== undefined && !term.tags.has('ProperNoun') && TALK.some((tag) => term.tags.has(tag));
}
