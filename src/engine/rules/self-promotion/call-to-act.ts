import type { Facts, Span } from '../../facts/facts';
import type { Hit } from '../../lexicon/match';
import { fauxPas } from '../../rule';
import { pitches } from '../pitch';

/** Orders that other rules speak of in words of their own. */
const SPOKEN_OF = ['order-to-buy', 'order-to-read', 'subscribe-plug', 'join-us', 'hire-us', 'giveaway', 'follow-bait'];

function spokenOf(facts: Facts, { start, end }: Span): boolean {
  return SPOKEN_OF.some((list) => facts.hits(list).some((hit) => hit.start < end && start < hit.end));
}

/** Whether it is an item of a list: advice in steps, as in a recipe. */
function isListed(facts: Facts, { sentence }: Hit): boolean {
  const [first] = facts.sentences[sentence]?.tokens ?? [];
  return first !== undefined && (first.kind === 'number' || /^[-–•*‣→]/.test(first.text));
}

export default fauxPas({
  id: 'call-to-act',
  kind: 'self-promotion',
  title: 'Gives people orders',
  why: 'An order to strangers serves whoever gives it, and hard persuasion lowers interest.',
  notWhen: 'It is advice for the reader’s own good, or a recipe.',
  source: 'Stephen 2015: persuasive content lowered engagement over 4,284 posts',
  strength: 'strong',
  message: 'That’s an order. What would make a friend want to, without being told?',
  severity: 2,
  confidence: 0.8,
  lists: ['orders'],
  *check(facts) {
    if (facts.links.length === 0 && facts.tags.length === 0) return;
    for (const hit of pitches(facts, 'orders')) if (!spokenOf(facts, hit) && !isListed(facts, hit)) yield hit;
  },
  examples: {
    flags: [
      'The bell tower is open. ⟦Visit⟧ on Sunday: https://bells.example',
      'Wool is back. ⟦Get your⟧ jumper #wool',
      'A new way through the marsh. ⟦Discover⟧ it at https://marsh.example',
    ],
    passes: [
      'The bell tower is open, and the view made me miss my bus.',
      'You can’t visit on Sundays, they said.',
      'Where would you go to get wool?',
    ],
  },
});
