import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'newsreader',
  source: 'Verbs that headlines and press notices put behind a name.',
  phrases: [
    '(announces|announced|appoints|appointed|names|launches|launched|unveils|unveiled|reveals|acquires|acquired|hosts|joins|confirms|confirmed|signs|receives|received|expands|opens|releases|released|reports|wins|introduces|introduced|partners with|teams up with|warns|approves|approved|rejects|urges|vows|backs|slams|files|sues|bans|beats|defeats|defeated)',
    '(has|have) been (named|appointed|awarded|recognised|recognized|selected|elected|arrested|charged|confirmed|released|suspended)',
    '(according to|is set to|are set to|is expected to|are expected to|is to become|will be held|is scheduled)',
  ],
});
