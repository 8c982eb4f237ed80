/**
 * Words that are read alike in runs of words: who a person is ("his wife", "her husband"), and in which form a helper verb
 * stands, says nothing about their manners, and neither does an article that was left out.
 */
const READ_AS: readonly [name: string, words: string][] = [
  ['they', 'he she it'],
  ["they're", "he's she's it's"],
  ['them', 'him'],
  ['their', 'his her hers its'],
  ['themselves', 'himself herself itself'],
  ['spouse', 'wife husband hubby missus'],
  ['partner', 'girlfriend boyfriend fiancé fiancée'],
  ['parent', 'mother father mom mum mam dad mama papa mommy daddy mummy'],
  ['grandparent', 'grandmother grandfather grandma grandpa granny grandad nan nana'],
  ['child', 'son daughter boy girl lad lass'],
  ['children', 'sons daughters boys girls lads lasses'],
  ['sibling', 'brother sister'],
  ['siblings', 'brothers sisters'],
  ['cousin', 'uncle aunt auntie aunty nephew niece'],
  ['person', 'man woman guy lady gentleman bloke dude'],
  ['people', 'men women ladies gentlemen blokes'],
  ['mx', 'mr mrs ms miss sir madam'],
  ['actor', 'actress'],
  ['be', 'is are was were am been being'],
  ["isn't", "aren't wasn't weren't ain't"],
  ['have', 'has had'],
  ["don't", "doesn't didn't"],
  ['do', 'does did'],
  ["i'm", 'im'],
  ['my', 'mi'],
  ['in', 'inna'],
  ['little', 'likkle wee'],
  ['them', 'dem'],
  ['thanks', 'ta tanks thx'],
];

const NAMES = new Map(READ_AS.flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)));
const ARTICLES = new Set(['a', 'an', 'the', 'di', 'de', 'da', 'lah', 'lor', 'hor', 'leh', 'innit']);

/** What a word is called in a run of words; nothing for an article or a particle at a sentence’s end. */
export function readAs(norm: string): string | undefined {
  return ARTICLES.has(norm) ? undefined : (NAMES.get(norm) ?? norm);
}
