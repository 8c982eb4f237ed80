const FIRST = '(?:(?:just|please|simply|so|now) )*';
const ALSO = '(?:(?:like|follow|repost|save|connect)(?: (?:me|us|this|this post|the post))?(?: ?(?:,|\\+|&|and) ?))*';
const WHERE = '(?: (?:down below|below|in the comments|in a comment|here))?';

/** "Comment …", "Like + comment …": said to everybody. */
const COMMENT = new RegExp(
  `^(${FIRST})${ALSO}(?:comment|reply(?: with)?|type|say|write|drop)(?: the word| with)?${WHERE} `,
  'i',
);
/** "DM me …": the same in private. */
const MESSAGE = new RegExp(
  `^(${FIRST}(?:(?:dm|message|text|e-?mail|pm|inbox)(?: (?:me|us))?|(?:shoot|send|drop) (?:me|us) a (?:dm|message|text|note)))(?: with)?(?: the word)? `,
  'i',
);
/** The word to give back, in quotation marks or in capitals. */
const WORD = /^(?:["“‘'][\p{L}\d ]{2,20}["”’']|\p{Lu}{2,}(?: \p{Lu}{2,})?|\d{2,6}(?= to\b))(?=[\s,.!?]|$)/u;
const PLACE = new RegExp(`^${WHERE}`, 'i');

/** An order may come behind the news: "Two places left, comment SOUP and …", "To join, simply comment SOUP …". */
const FRONT =
  /^.{8,}?(?:,| or| [–—-]|\p{Extended_Pictographic}\uFE0F?|[^\p{L}\s]:) (?=(?:simply |just |please )?(?:comment|reply|type|say|dm|message|text|drop)\b)|^to (?:\S+ ){1,6}?(?=(?:simply |just )(?:comment|reply|type|dm|message)\b)/iu;

/** An order that dictates what to say. */
export interface Dictated {
  /** What stands before the order. */
  front: string;
  /** The whole order. */
  order: string;
  /** What of it is no dictation: "DM me". */
  opening: string;
  word: string;
  /** Whether it is to be said in private. */
  aside: boolean;
}

/** The order to give back a word, where a sentence has one: “Comment "GUIDE" below and I’ll send it”. */
export function dictatedIn(sentence: string): Dictated | undefined {
  const opening = dictatedAt(sentence, '');
  const front = opening ? undefined : FRONT.exec(sentence)?.[0];
  return front === undefined ? opening : dictatedAt(sentence.slice(front.length), front);
}

function dictatedAt(clause: string, front: string): Dictated | undefined {
  const message = MESSAGE.exec(clause);
  const [lead, opening = ''] = message ?? COMMENT.exec(clause) ?? [];
  const word = lead && WORD.exec(clause.slice(lead.length))?.[0];
  if (!lead || !word) return undefined;
  const said = lead + word;
  const place = PLACE.exec(clause.slice(said.length))?.[0] ?? '';
  return { front, order: said + place, opening, word, aside: message !== null };
}
