import type { Facts, Span } from '../../facts/facts';
import type { Saying } from '../../facts/saying';
import type { Token } from '../../facts/tokens';
import { keptWith } from '../../remembered';
import { fauxPas, type Spot } from '../../rule';
import { baits } from '../pitch';
import { isForOthers } from '../urged';

const VERBS = new Set(['comment', 'reply', 'dm', 'message', 'text']);
/** With these it takes a place to say it in: "type YES below". */
const SAYING = new Set(['say', 'type', 'write', 'drop', 'put']);
const PLACES = new Set(['comments', 'below', 'comment', 'replies']);
/** How far behind the word the place stands. */
const NEAR = 4;
/** After these words a verb still gives an order. */
const BEFORE = new Set(['and', 'just', 'please', 'or', 'then', 'to', 'simply', 'so', 'now']);
const FILLERS = new Set(['me', 'us', 'with', 'the', 'word', 'below']);
const QUOTES = /^["“”'‘’]$/;
/** A password to be given back is a word or two. */
const LONGEST = 3;

/** The word after `at` that people are told to give back: in quotation marks or in capitals. */
function dictatedAfter(tokens: readonly Token[], at: number): Token | undefined {
  let next = at + 1;
  while (FILLERS.has(tokens[next]?.norm ?? '')) next++;
  const token = tokens[next];
  if (!token) return undefined;
  if (QUOTES.test(token.text)) return tokens.slice(next + 2, next + 2 + LONGEST).find(({ text }) => QUOTES.test(text));
  return token.kind === 'word' && /^\p{Lu}{3,}$/u.test(token.text) ? token : undefined;
}

/** “Comment "GUIDE"”, “DM me READY”: an order that names the very word to give back. */
const dictatedIn = keptWith(({ tokens }: Saying): readonly Span[] => {
  const spans: Span[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.quoted || !(VERBS.has(token.norm) || SAYING.has(token.norm))) continue;
    const before = tokens[at - 1];
    if (before?.kind === 'word' && !BEFORE.has(before.norm)) continue;
    const word = dictatedAfter(tokens, at);
    const behind = word ? tokens.slice(tokens.indexOf(word) + 1).slice(0, NEAR) : [];
    if (SAYING.has(token.norm) && !behind.some(({ norm }) => PLACES.has(norm))) continue;
    if (word) spans.push({ start: token.start, end: word.end });
  }
  return spans;
});

function* dictated({ sentences }: Facts): Generator<Spot> {
  for (const { saying, start } of sentences) {
    for (const span of dictatedIn(saying)) {
      yield { start: start + span.start, end: start + span.end, certain: true };
    }
  }
}

export default fauxPas({
  id: 'comment-bait',
  kind: 'spam',
  title: 'Dictates the comment',
  why: 'A comment that is dictated is no answer, and nobody means it.',
  notWhen: 'You ask an open question and read what people say.',
  source: 'Meta on engagement bait, 2017: comment baiting; LinkedIn 2025',
  strength: 'strong',
  message: 'You’ve written their line for them. Ask something only they can answer.',
  severity: 3,
  confidence: 0.9,
  *check(facts) {
    if (isForOthers(facts)) return;
    // Who honestly asks may say where the answers go.
    const asks = facts.questions.some(({ type }) => type === 'genuine');
    let end = 0;
    const spots: Spot[] = [...dictated(facts), ...(asks ? [] : baits(facts, 'comment-bait'))];
    for (const spot of spots.sort((a, b) => a.start - b.start)) {
      if (spot.start < end) continue;
      end = spot.end;
      yield { start: spot.start, end, ...(spot.certain && { certain: true }) };
    }
  },
  examples: {
    flags: [
      '⟦Comment YES⟧ if you want the recipe.',
      'For the sourdough sheet, ⟦comment "CRUST"⟧ and I’ll send it.',
      'Places are few, so ⟦DM me ‘BREAD’⟧ today.',
      '⟦Type amen for⟧ the harvest.',
      'Who wants the pattern? ⟦Say WOOL⟧ in the comments.',
      '⟦Drop a 🐝⟧ below when you read this.',
    ],
    passes: [
      'What went into the bread your grandmother made?',
      'Her comment "lovely" made my day.',
      'They say NO to plastic in the canal.',
      'Can anyone recommend a dentist in town? Please comment below.',
      '@oven_and_ash I will comment on the crust tomorrow.',
    ],
  },
});
