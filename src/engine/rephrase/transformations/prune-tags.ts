import type { Facts } from '../../facts/facts';
import type { Token } from '../../facts/tokens';
import { CLOSED_LIST } from '../closed-list';
import { without } from '../edits';
import { DISCLOSURE } from '../kept';
import type { Transformation } from '../transformation';

const MOST = 2;
const NOBODY_FOLLOWS =
  /^(?:love|instagood|instadaily|photooftheday|picoftheday|follow\w*|like\w*|win|winner|winning|sale|sales|deal|deals|free|new|newpost|firstpost|linkedin\w*|opentowork|bluesky|newtobluesky|newhere|newsky|twitter|x|facebook|fails?|explore|explorepage|fyp|foryou|foryoupage|viral|trending|motivation|motivational|inspiration|inspire|success|happy|fun|life|lifestyle|goals|blessed|mood|vibes|cool|wow|amazing|awesome|beautiful|best|share|retweet|rt|comment|giveaway|contest|shop|shopping|shopnow|shopsmall|shoplocal|supportsmall\w*|\w*ofinstagram|makersgonnamake|buynow|smallbusiness|business|entrepreneur|marketing|hustle|grind|mindset|growth|innovation|tbt|repost|ff|gainwith\w*|teamfollowback|l4l|f4f|trend\w*|today|now|news|update|post|photo|pic|video|reels?|instagram|tiktok)$/;

/** How much a tag says: what the draft talks about is likelier a subject that people follow. */
function worth(facts: Facts, tag: Token): number {
  const name = tag.norm.slice(1);
  const said = facts.said.some(({ norm }) => norm.length > 3 && name.includes(norm.replace(/s$/, '')));
  return (NOBODY_FOLLOWS.test(name) ? 0 : 2) + (said ? 1 : 0);
}

/** "I’ll #followback": a word of the sentence, tagged. */
function isSaid({ tokens }: Facts, tag: Token): boolean {
  const previous = tokens[tokens.indexOf(tag) - 1];
  return previous?.kind === 'word' && (CLOSED_LIST.has(previous.norm) || /'(?:ll|d|ve|re|m)$/.test(previous.norm));
}

/** Two labels help people find it, ten say that it is for everybody and nobody. */
export default {
  id: 'prune-tags',
  title: 'Keeps the two tags that people follow',
  apply: (facts) => {
    const tags = facts.trailingTags.filter((tag) => !DISCLOSURE.test(tag.norm.slice(1)) && !isSaid(facts, tag));
    if (tags.length <= MOST || facts.said.length < MOST) return facts.text;
    const ranked = [...tags].sort((a, b) => worth(facts, b) - worth(facts, a) || a.start - b.start);
    const telling = ranked.filter((tag) => worth(facts, tag) > 1);
    const kept = new Set<Token>((telling.length > 0 ? telling : ranked.slice(0, 1)).slice(0, MOST));
    return without(
      facts.text,
      tags.filter((tag) => !kept.has(tag)),
    );
  },
  examples: [
    ['Our #RepairCafe is back #fix #wow #diy #cool', 'Our #RepairCafe is back #fix #diy'],
    ['Our new planner is here. #ad #sale #planner #win', 'Our new planner is here. #ad #planner'],
    ['Low tide at Seaham #sea #seaham', 'Low tide at Seaham #sea #seaham'],
  ],
} satisfies Transformation;
