import type { Facts } from '../facts/facts';
import type { Hit } from '../lexicon/match';

/** Before an order these words make it a report, a refusal or a wish: "I can't order online". */
const TURNED = new Set(
  "don't dont not never can't cant cannot didn't won't wouldn't couldn't i he she they who you'd i'd".split(' '),
);

/** In a text longer than this many words a passing remark is no pitch: only its opening and closing lines are. */
const LONG = 120;

/**
 * Phrases of a list that the author urges on the reader: not refused or reported, not part of an honest question, and
 * not in a passing line of a long text. Overlapping phrases count once.
 */
export function* urged(facts: Facts, list: string): Generator<Hit> {
  const hits = facts.hits(list);
  if (hits.length === 0) return;
  const { sentences } = facts;
  const asked = new Set(facts.questions.filter(({ type }) => type === 'genuine').map(({ sentence }) => sentence.index));
  let end = 0;
  for (const hit of hits) {
    if (hit.start < end || asked.has(hit.sentence)) continue;
    const before = sentences[hit.sentence]?.tokens[hit.from - 1];
    if (before && TURNED.has(before.norm)) continue;
    if (facts.words.length > LONG && hit.sentence > 1 && hit.sentence < sentences.length - 4) continue;
    end = hit.end;
    yield hit;
  }
}

/** Help, safety, the missing, the dead and a named cause: asking loudly is right there. */
export function isForOthers(facts: Facts): boolean {
  // "Beware of fake accounts" stands under many a prize draw.
  return facts.hits('in-need').length > 0 && facts.hits('giveaway').length === 0;
}
