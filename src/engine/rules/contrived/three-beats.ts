import type { Sentence } from '../../facts/sentences';
import { fauxPas } from '../../rule';

/** One or two words with a full stop: a beat. */
function isBeat(sentence: Sentence | undefined): boolean {
  return (
    sentence !== undefined &&
    (sentence.ending === '.' || sentence.ending === '!') &&
    sentence.words.length > 0 &&
    sentence.words.length <= 2 &&
    sentence.words.every(({ quoted }) => !quoted)
  );
}

export default fauxPas({
  id: 'three-beats',
  kind: 'contrived',
  title: 'Three. Short. Beats.',
  why: 'Three beats in a row are a drum roll of advertising, with no sentence in it to answer.',
  notWhen: 'It is a joke about exactly that.',
  source: 'The party test: slogans; a figure of advertising copy',
  strength: 'folk',
  message: 'Three drum beats and no sentence. What would you say if they asked “meaning what?”',
  severity: 1,
  confidence: 0.75,
  *check(facts) {
    const { sentences } = facts;
    if (facts.isReply || facts.persons.i.length > 0 || facts.hits('small-talk').length > 0) return;
    const at = sentences.findIndex((_, i) => [0, 1, 2].every((step) => isBeat(sentences[i + step])));
    const [first, last] = [sentences[at], sentences[at + 2]];
    if (at >= 0 && first && last) yield { start: first.start, end: last.end };
  },
  examples: {
    flags: [
      '⟦Softer. Warmer. Kinder.⟧ The wool of the valley.',
      'Our new kettle. ⟦Fast. Quiet. Yours.⟧',
      '⟦Dig. Plant. Grow.⟧ A garden in every street.',
    ],
    passes: [
      'The wool is soft because the sheep stand in the rain all year.',
      'I dug. I planted. I waited. Nothing came but slugs.',
      'Softer and warmer, says my mother, who has worn it since March.',
    ],
  },
});
