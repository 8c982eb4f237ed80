import type { Facts } from '../../facts/facts';
import type { Hit } from '../../lexicon/match';
import { fauxPas } from '../../rule';
import { pitches } from '../pitch';

/** What people make in passing, and show nobody. */
const NO_WORK = new Set(
  'account profile question thread topic ticket issue post reply poll list mess problem mistake playlist copy backup'.split(
    ' ',
  ),
);
/** How far behind the verb its object may stand, in tokens. */
const REACH = 4;

function makesNothing(facts: Facts, { sentence, to }: Hit): boolean {
  const after = facts.sentences[sentence]?.tokens.slice(to, to + REACH) ?? [];
  return after.some(({ norm }) => NO_WORK.has(norm));
}

export default fauxPas({
  id: 'own-project',
  kind: 'self-promotion',
  title: 'Presents your own work',
  why: 'Own work is welcome where it is useful, so people look for what they can take from it.',
  notWhen: 'You show how it was made or what it taught you: then it is a gift.',
  source: 'André 2012: useful self-promotion was liked, talk about oneself was not',
  strength: 'moderate',
  message: 'Good to hear who made it. What can somebody take home from it, even if they never try yours?',
  severity: 1,
  confidence: 0.65,
  lists: ['own-project'],
  *check(facts) {
    const confidence = facts.links.length > 0 ? 0.95 : 0.65;
    for (const hit of pitches(facts, 'own-project')) {
      if (!makesNothing(facts, hit)) yield { start: hit.start, end: hit.end, confidence };
    }
  },
  examples: {
    flags: [
      '⟦I built⟧ a tide clock for people who swim: https://tides.example',
      '⟦We’ve just released⟧ the second map of the old tramways.',
      '⟦Working on an⟧ atlas of village bakeries.',
    ],
    passes: [
      'I’m building a tide clock and the gears slip. How would you hold them?',
      '@salt_and_swim I built mine from a cake tin.',
      'I’ve created another thread for the single-speed part.',
      'She built a tide clock from a cake tin.',
    ],
  },
});
