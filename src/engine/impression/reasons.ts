import type { Facts } from '../facts/facts';
import { featuresOf } from './features';
import { KINDS, type LabelledKind, model } from './impression';

/** What people are told of a feature that spoke for a kind; those that would tell them nothing are left out. */
const IN_WORDS: Readonly<Record<string, string>> = {
  nobody: 'nobody in it speaks or is spoken to',
  'link:nobody': 'a link that nobody recommends',
  'link:last': 'it ends at a link',
  'link:after-colon': 'a label and a link',
  'link:after-dots': 'it breaks off at a link',
  'link:then-tag': 'a link with labels behind it',
  'link:we': '“we” and a link',
  links: 'it sends people elsewhere',
  tags: 'the labels',
  'tags:4+': 'the labels',
  'tags:share': 'the labels',
  'tags:trailing': 'the labels',
  'tags:inside': 'the labels',
  'tags:first': 'it opens with a label',
  mentions: 'the handles',
  emoji: 'the emoji',
  exclaims: 'the exclamation marks',
  shouting: 'the capitals',
  'shouting:any': 'the capitals',
  money: 'sums of money',
  cashtags: 'the tickers',
  headline: 'it is capitalised like a headline',
  names: 'many names',
  we: '“we” and “our”',
  'we:any': '“we” and “our”',
  orders: 'it tells people what to do',
  'orders:last': 'it ends in an order',
  'orders:link': 'an order and a link',
  'questions:sales': 'a question that leads to a sale',
  'questions:rhetorical': 'a question that waits for no answer',
  lines: 'one short line after another',
  'lines:short': 'one short line after another',
  bullets: 'a list of points',
  newsy: 'words from the newsroom',
  pipe: 'the bars between its parts',
  'quoted:first': 'it opens with somebody else’s words',
};

/** More reasons would be a case for the prosecution. */
const MOST = 2;
/** A feature that added less to the logit was not what made the difference. */
const LEAST = 0.15;
/** A shorter phrase says little by itself ("Don't"), a longer one is pointed at already. */
const SHORTEST = 7;
const LONGEST = 30;
/** Fewer names than this share of the words are no crowd. */
const CROWD = 0.3;

function inWords(facts: Facts, feature: string): string | undefined {
  if (!feature.startsWith('list:')) return IN_WORDS[feature];
  const [hit] = facts.hits(feature.slice('list:'.length));
  const fits = hit && hit.text.length >= SHORTEST && hit.text.length <= LONGEST && !hit.text.includes('\n');
  return fits ? `“${hit.text}”` : undefined;
}

/** What spoke most for a kind, in words: "it ends at a link, and “learn more”". Empty when nothing that people could see did. */
export function reasonsFor(facts: Facts, kind: LabelledKind): string {
  const target = KINDS.indexOf(kind);
  const spoke = [...featuresOf(facts)]
    .map(([name, value]) => ({ name, value, added: (model.facts[name]?.[target] ?? 0) * value }))
    .filter(({ name, added, value }) => added >= LEAST && (name !== 'names' || value >= CROWD))
    .sort((a, b) => b.added - a.added);
  const told: string[] = [];
  for (const { name } of spoke) {
    const words = inWords(facts, name);
    const bare = words?.replace(/[“”]/g, '');
    const again = bare && told.some((other) => other.includes(bare) || bare.includes(other.replace(/[“”]/g, '')));
    if (words && !again && told.length < MOST) told.push(words);
  }
  return told.join(', and ');
}
