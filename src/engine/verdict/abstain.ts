import type { Facts } from '../facts/facts';

/** Why a draft cannot be judged, in plain words; nothing when it can. */
export function tooLittle(facts: Facts): string | undefined {
  const { words, language } = facts;
  const said = words.length + facts.of('number').length + facts.of('money').length;
  if (facts.text.trim() === '') return 'There is nothing here yet.';
  if (words.length === 0) return 'There are no words in it yet. Say a bit more, and I’ll listen again.';
  if (language === 'mul') return 'I only read English well, and only part of this is English.';
  if (language !== 'en') return 'I only read English well, and this looks like another language.';
  if (said === 1) return 'One word is too little to go on. Say a bit more, and I’ll listen again.';
  if (said === 2) return 'Two words are too little to go on. Say a bit more, and I’ll listen again.';
  return undefined;
}
