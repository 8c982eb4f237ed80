import type { Finding, Praise, Reading, Rephrasing } from '../../src/engine/reading';

export const DRAFT = 'BIG NEWS!!! The kite club is here. Sign up now, link in bio.';

export function finding(words: string, more: Partial<Finding> = {}): Finding {
  const start = DRAFT.indexOf(words);
  return {
    kind: 'spam',
    rule: 'a-rule',
    start,
    end: start + words.length,
    message: 'That’s a megaphone.',
    why: 'People answer when they are meant. (A study of kites, 2019)',
    strength: 'moderate',
    severity: 2,
    confidence: 0.9,
    shown: true,
    ...more,
  };
}

export function praise(words: string, more: Partial<Praise> = {}): Praise {
  const start = DRAFT.indexOf(words);
  return {
    kind: 'asks',
    rule: 'b-rule',
    start,
    end: start + words.length,
    message: 'Good to answer.',
    shown: true,
    ...more,
  };
}

/** A wording; `⟦…⟧` in it waits for the answer to `question`. */
export function wording(
  intent: Rephrasing['intent'],
  text: string,
  question = 'who',
  more: Partial<Rephrasing> = {},
): Rephrasing {
  const blanks = [...text.matchAll(/⟦.*?⟧/g)].map(({ index, 0: hole }) => ({
    start: index,
    end: index + hole.length,
    question,
  }));
  return { id: intent, intent, text, fixes: [], blanks, ...more };
}

export function reading(more: Partial<Reading> = {}): Reading {
  return {
    invite: 'no',
    score: 0.1,
    language: 'en',
    findings: [finding('BIG NEWS!!!'), finding('link in bio', { rule: 'c-rule', kind: 'self-promotion' })],
    strengths: [],
    questions: [
      { id: 'who', text: 'Who has been waiting for the kite club?' },
      { id: 'where', text: 'Where do you fly them?' },
    ],
    rephrasings: [
      wording('ask-first', 'The kite club is here, for ⟦who is it for?⟧. Which kite would you fly?'),
      wording('plain', 'The kite club is here. Link in bio.'),
    ],
    ...more,
  };
}
