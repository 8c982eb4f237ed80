const FIRST = '(?:(?:just|please|simply|so|now) )*';
const ALSO = '(?:(?:like|follow|repost|save|connect)(?: (?:me|us|this|this post|the post))?(?: ?(?:,|\\+|&|and) ?))*';
const WHERE = '(?: (?:down below|below|in the comments|in a comment|here))?';

/** "Comment …", "Like + comment …": said to everybody. */
const COMMENT = new RegExp(
  `^(${FIRST})${ALSO}(?:comment|reply(?: with)?|type|say|write|drop)(?: the word| with)?${WHERE} `,
  'i',
);
/** "DM me …": the same in private. */
const MESSAGE = new RegExp(`^(${FIRST}(?:dm|message|text|e-?mail|pm|inbox) (?:me|us))(?: the word| with)? `, 'i');
/** The word to give back, in quotation marks or in capitals. */
const WORD = /^(?:["“‘'][\p{L}\d ]{2,20}["”’']|\p{Lu}{2,}(?: \p{Lu}{2,})?)(?=[\s,.!?]|$)/u;
const PLACE = new RegExp(`^${WHERE}`, 'i');

/** An order that dictates what to say. */
interface Dictated {
  /** The whole order, from the beginning of the sentence. */
  order: string;
  /** What of it is no dictation: "DM me". */
  opening: string;
  word: string;
  /** Whether it is to be said in private. */
  aside: boolean;
}

/** The order to give back a word, where a sentence opens with one: “Comment "GUIDE" below and I’ll send it”. */
export function dictatedIn(sentence: string): Dictated | undefined {
  const message = MESSAGE.exec(sentence);
  const [lead, opening = ''] = message ?? COMMENT.exec(sentence) ?? [];
  const word = lead && WORD.exec(sentence.slice(lead.length))?.[0];
  if (!lead || !word) return undefined;
  const said = lead + word;
  const place = PLACE.exec(sentence.slice(said.length))?.[0] ?? '';
  return { order: said + place, opening, word, aside: message !== null };
}
