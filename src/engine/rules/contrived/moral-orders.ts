import type { Sentence } from '../../facts/sentences';
import { fauxPas } from '../../rule';

/** A saying is short: at most this many words. */
const SAYING = 12;

/** A saying on a line of its own that ends in a full stop. */
function isSaying({ words, ending, tokens }: Sentence): boolean {
  return words.length >= 2 && words.length <= SAYING && ending === '.' && !tokens.some(({ kind }) => kind === 'link');
}

export default fauxPas({
  id: 'moral-orders',
  kind: 'contrived',
  title: 'Mottoes in the order form',
  why: 'Orders on how to live, from somebody nobody asked, are a poster in an office.',
  notWhen: 'People asked for your advice, and you say how you came by it.',
  source: 'The party test: slogans; Stephen 2015 on persuasive content',
  strength: 'folk',
  message: 'A motto with nobody in it. When did you last need it yourself?',
  severity: 1,
  confidence: 0.8,
  lists: ['moral-orders'],
  *check(facts) {
    const { sentences } = facts;
    if (facts.isReply || facts.persons.i.length > 0 || facts.questions.length > 0) return;
    if ((sentences.at(-1)?.line ?? 0) < 2) return;
    const hit = facts.hits('moral-orders').find(({ sentence }) => {
      const [here, before, after] = [sentences[sentence], sentences[sentence - 1], sentences[sentence + 1]];
      return here && isSaying(here) && here.line !== before?.line && here.line !== after?.line;
    });
    const motto = hit && sentences[hit.sentence];
    if (motto) yield { start: motto.start, end: motto.end };
  },
  examples: {
    flags: [
      'Soil is patient.\n⟦Be patient like the soil.⟧\nGrowth comes to those who dig.',
      'The clay knows.\n\n⟦Never fight the clay.⟧\n\nThe wheel forgives.',
      '⟦Start before you are ready.⟧\n\nThe sea rewards the wet.\n\nAnchors sink.',
    ],
    passes: [
      'Be patient with sourdough starters.',
      'I fought the clay for a year.\nNever fight the clay.\nIt wins.',
      'Stop the water first.\nHow do you find the stopcock?\nAsk the caretaker.',
    ],
  },
});
