import { fauxPas } from '../../rule';
import { isImpersonal } from '../one-way';

/** So many names inside sentences make a report; a longer text may be a story. */
const NAMES = 3;
const LONGEST = 70;

export default fauxPas({
  id: 'report-from-nobody',
  kind: 'broadcast',
  title: 'A report with nobody in it',
  why: 'Names and facts without a teller sound read from a sheet.',
  notWhen: 'It is news that the people here have waited for.',
  source: 'Hutto 2013 on broadcasting; Naaman 2010 on informing and talking with others',
  strength: 'moderate',
  message: 'All names, and no you. Which of them did you see, meet or wonder about?',
  severity: 1,
  confidence: 0.85,
  *check(facts) {
    const { tokens, sentences, words, links, questions } = facts;
    if (links.length + questions.length > 0 || words.length > LONGEST || !isImpersonal(facts)) return;
    if (facts.hits('newsreader').length > 0) return;
    const names = tokens.filter(
      ({ kind, text }, i) => kind === 'word' && /^\p{Lu}\p{Ll}/u.test(text) && tokens[i - 1]?.kind === 'word',
    );
    const [from, to] = [sentences[0]?.words[0], sentences[0]?.words.at(-1)];
    // A headline has a rule of its own.
    if (names.length < NAMES || names.length / words.length >= 0.5) return;
    if (from && to) yield { start: from.start, end: to.end };
  },
  examples: {
    flags: [
      '⟦The choir of Saint Brannock sings with Meg Tallow at Corn Hall on the eve of May⟧.',
      '⟦Late goal by Ivo Brandt takes Harbour Rovers past Old Mill Town in the rain⟧',
      '⟦In Lower Fallow the bakers Ada Finch and Tom Reyes share one oven and two recipes⟧.',
    ],
    passes: [
      'My aunt sings with Meg Tallow at Corn Hall on the eve of May, and is terrified.',
      'Late goal in the rain, and the goalkeeper cried.',
      'Who saw Ivo Brandt score for Harbour Rovers against Old Mill Town?',
    ],
  },
});
