import type { Facts } from '../../facts/facts';
import type { Sentence } from '../../facts/sentences';
import { type Edit, edited } from '../edits';
import { sells } from '../orders';
import type { Transformation } from '../transformation';

const HYPE =
  /^(?:amazing|awesome|incredible|exclusive|exciting|iconic|insightful|next-level|transformative|game-changing|groundbreaking|ground-breaking|revolutionary|world-class|best-in-class|cutting-edge|state-of-the-art|stunning|fantastic|fabulous|unbeatable|unmissable|unforgettable|ultimate|must-have|must-see|mind-blowing|jaw-dropping|breathtaking|spectacular|sensational|phenomenal|unparalleled|innovative|industry-leading|market-leading|epic|insane|unreal|magnificent|marvellous|outstanding|extraordinary|remarkable|must-attend|dynamic|fast-growing|vibrant)$/i;
/** Of these even "a team" is no less without. */
const FILLER = /^(?:dynamic|fast-growing|vibrant)$/i;
/** The same in several words, and the promise of being part of it. */
const IN_WORDS =
  /(?<=\b(?:our|the|this|these|a|of|with|and|more|other|new|its|by|for) )(?:world|industry|market|sector) (?:class|leading|beating) (?=\p{Ll})|,? (?:and|to) (?:be|become) (?:a )?part of something (?:truly |really )?(?:amazing|special|big|bigger|great|incredible|extraordinary|unique|magical|awesome|exciting)\b/giu;
const LOUDER = /^(?:truly|super|absolutely|incredibly|simply|really|very|most)$/i;
const BEFORE =
  /^(?:our|the|my|this|these|your|a|an|with|for|of|on|and|some|its|their|new|in|at|two|three|more|other)$/i;
/** Nouns that would be left with nothing to say: "an amazing day" is more than "a day". */
const BARE =
  /^(?:day|days|time|times|job|work|night|evening|week|weekend|year|experience|people|person|man|woman|guy|support|journey|way|thing|things|stuff|opportunity|opportunities|feeling|moment|moments|life|world|news|team|crowd|place|person|human|humans|friend|friends|community|job|effort|achievement|one|ones|response|turnout|event|guide|way|sacrifice|price|honour|honor|goal|test|tribute)$/i;
const PERSONAL = /^(?:i|i'm|i've|me|thank|thanks|congrats|congratulations|kudos|had|what|such|well|you're|is|was|so)$/;

/** A word and the hyphenated words on it, as one. */
interface Word {
  start: number;
  end: number;
  text: string;
}

function wordsOf(facts: Facts, { start, end, tokens }: Sentence): Word[] {
  const found = [...facts.text.slice(start, end).matchAll(/[\p{L}\p{N}_#@$£€%'’-]+(?:[,](?=\s))?/gu)];
  const quoted = tokens.filter((token) => token.quoted);
  return found
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length, text: match[0] }))
    .filter((word) => !quoted.some((token) => token.start < word.end && token.end > word.start));
}

const plain = ({ text }: Word) => text.replace(/,$/, '');

/** A name may hold any word: "The Ultimate Bread Book". */
function isInName(word: Word, next: Word): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word.text) && /^\p{Lu}\p{Ll}/u.test(next.text);
}

/** Adjectives that cost nothing tell nothing: the thing stands better on its own. */
export default {
  id: 'drop-hype',
  title: 'Leaves out the praise of one’s own thing',
  apply: (facts) => {
    if (!sells(facts)) return facts.text;
    const edits: Edit[] = [];
    for (const sentence of facts.sentences) {
      if (sentence.words.some(({ norm }) => PERSONAL.test(norm))) {
        if (!sentence.words.some(({ norm }) => /^(?:our|is|are)$/.test(norm))) continue;
        if (sentence.words.some(({ norm }) => /^(?:i|thank|thanks|congrats|congratulations|kudos|had)$/.test(norm)))
          continue;
      }
      for (const { index, 0: said } of sentence.text.matchAll(IN_WORDS)) {
        const start = sentence.start + index;
        if (!sentence.tokens.some((token) => token.quoted && token.start >= start && token.end <= start + said.length))
          edits.push({ start, end: start + said.length, text: '' });
      }
      const words = wordsOf(facts, sentence);
      words.forEach((word, i) => {
        const next = words[i + 1];
        if (!next || !HYPE.test(plain(word))) return;
        // Said twice it is played with.
        if (facts.words.filter(({ norm }) => norm === plain(word).toLowerCase()).length > 1) return;
        let from = i;
        while (from > 0 && LOUDER.test(plain(words[from - 1] as Word))) from--;
        const previous = words[from - 1];
        const opens = from === 0;
        if (!opens && !BEFORE.test(plain(previous as Word)) && !HYPE.test(plain(previous as Word))) return;
        const gap = facts.text.slice(word.end, next.start);
        if (
          !/^\s+$/.test(gap) ||
          (previous && !/^\s+$/.test(facts.text.slice(previous.end, (words[from] as Word).start)))
        )
          return;
        if (
          /^(?:to|for|and|or|but|in|on|at|by|that|when|as|if|is|are|was|because|with|from|of|you|i|we|this|it|how|,)$/i.test(
            next.text,
          )
        )
          return;
        // "Good food, kind people, and splendid views": one of a list, which would limp without.
        if (/^and$/i.test(previous ? plain(previous) : '') && words[from - 2]?.text.endsWith(',')) return;
        // "It is a revolutionary scheme": the praise is what the sentence says.
        if (/^(?:is|are|was|were|be|been|being|it's|that's|became|become)$/i.test(plain(words[from - 2] ?? word)))
          return;
        // "For an incredible 25 years": the article hangs on the praise.
        if (
          /^(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen)\b)/i.test(
            next.text,
          ) &&
          /^an?$/i.test(previous?.text ?? '')
        )
          return;
        if ((BARE.test(plain(next)) && !FILLER.test(plain(word))) || isInName(word, next) || /^[#@]/.test(next.text))
          return;
        if (word.text.endsWith(',') && !HYPE.test(plain(next))) return;
        edits.push(...dropped(facts, words[from] as Word, next, articleBefore(words, from), opens));
      });
    }
    return edited(facts.text, edits);
  },
  examples: [
    ['Come to our amazing free repair night', 'Come to our free repair night'],
    ['Download our map and an exclusive, insightful report on tides', 'Download our map and a report on tides'],
    ['Join our fast-growing, dynamic team and be part of something special.', 'Join our team.'],
    ['Our stand has talks by world class bakers', 'Our stand has talks by bakers'],
    ['Amazing prints by Noor are in our shop', 'Prints by Noor are in our shop'],
    ['Our new, exclusive prints are in', 'Our new prints are in'],
    ['An epic bench for epic lunches, from our yard', 'An epic bench for epic lunches, from our yard'],
    ['Noor scored a stunning goal', 'Noor scored a stunning goal'],
    ['I had an amazing day at the pier.', 'I had an amazing day at the pier.'],
    ['The Ultimate Bread Book is back', 'The Ultimate Bread Book is back'],
    ['The tour is amazing.', 'The tour is amazing.'],
  ],
} satisfies Transformation;

/** The word that the thing's name will stand behind once all its praise is gone. */
function articleBefore(words: readonly Word[], from: number): Word | undefined {
  let at = from - 1;
  while (at >= 0 && (HYPE.test(plain(words[at] as Word)) || LOUDER.test(plain(words[at] as Word)))) at--;
  return words[at];
}

/** Takes a word out up to the next; an article before it agrees with what follows now. */
function dropped(facts: Facts, word: Word, next: Word, previous: Word | undefined, opens: boolean): Edit[] {
  const following = HYPE.test(plain(next)) ? undefined : next;
  const edits: Edit[] = [{ start: word.start, end: next.start, text: '' }];
  // "New, stunning prints": the comma stood between two praises.
  if (previous?.text.endsWith(',') && following) edits.push({ start: previous.end - 1, end: previous.end, text: '' });
  if (previous && following && /^an?$/i.test(previous.text)) {
    const article = /^[aeiou]/i.test(following.text) && !/^(?:uni|use|eu|one)/i.test(following.text) ? 'an' : 'a';
    const text = /^A/.test(previous.text) ? article[0]?.toUpperCase() + article.slice(1) : article;
    if (text !== previous.text) edits.push({ start: previous.start, end: previous.end, text });
  }
  if (opens && /^\p{Lu}/u.test(word.text) && following && /^\p{Ll}/u.test(following.text)) {
    const letter = facts.text[following.start] as string;
    edits[0] = { start: word.start, end: following.start + 1, text: letter.toUpperCase() };
  }
  return edits;
}
