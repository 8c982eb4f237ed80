import { bodyOf } from '../body';
import { capitalised, type Edit, edited } from '../edits';
import { inPlace } from '../pointing';
import type { Transformation } from '../transformation';

/** What a newsroom or a shop writes over a piece; the piece says itself what it is. */
const LABEL =
  /^(?:(?:(?:breaking|latest|top|big|hot|today['’]s|industry|company|market|product) )?news(?: flash)?|newsflash|breaking|just in|icymi|in case you missed it|press release|media release|featured|spotlight|new(?: on the| from the| to the| on our)? (?:blog|blog post|post|article|story|release)|blog post|blogpost|must[- ]read|now reading)(?:\s*[:|–—]+|\s+-|!+(?=\s+\p{Lu}))\s*(?=\S)/iu;
/** Of these the thing behind the link is known, and named there. */
const KIND = /^(video|watch|podcast|listen|photos|pictures|infographic|slides)(?:\s*[:|–—]+|\s+-)\s*(?=\S)/i;
const NOUNS: Readonly<Record<string, string>> = { watch: 'video', listen: 'podcast' };
/** Fewer words are no piece of news but the rest of a name. */
const FEWEST = 4;

/** "VIDEO: how we mend prams" leads to a video; nothing where it leads nowhere. */
function pointed(clause: string): string | undefined {
  const [lead, kind] = KIND.exec(clause) ?? [];
  if (!lead || !kind) return undefined;
  const small = kind.toLowerCase();
  const noun = NOUNS[small] ?? small;
  const rest = clause.slice(lead.length);
  if (rest.split(' ').length < FEWEST || /[:.]/.test(rest)) return undefined;
  return `${capitalised(rest)}. Here${/s$/.test(noun) ? ' are' : '’s'} the ${noun}:`;
}

/** Who tells a thing to a friend does not announce what sort of thing it will be. */
export default {
  id: 'drop-label',
  title: 'Leaves out the label over the piece',
  apply: (facts) => {
    // A warning is not a headline.
    if (facts.hits('alarm').length > 0) return facts.text;
    const edits: Edit[] = [];
    for (const sentence of facts.sentences) {
      const body = bodyOf(sentence, facts);
      if (!body || sentence.tokens.every(({ quoted }) => quoted)) continue;
      const piece = body.link && sentence.ending === '' ? pointed(body.text) : undefined;
      if (piece) edits.push(inPlace(body, piece, facts));
      const label = LABEL.exec(body.text);
      // In a list of changes "Breaking:" says which of them will hurt.
      const isHeadline = sentence.index === 0 || !/^breaking\W*$/i.test(label?.[0] ?? '');
      const rest = label && isHeadline && body.text.slice(label[0].length);
      if (rest && rest.split(' ').length >= FEWEST) {
        edits.push({ start: body.start, end: body.end, text: capitalised(rest) });
      }
    }
    return edited(facts.text, edits);
  },
  examples: [
    ['NEWS: The ferry runs again from May.', 'The ferry runs again from May.'],
    ['ICYMI: we mended 40 prams this year', 'We mended 40 prams this year'],
    [
      'VIDEO: How we mend old prams https://a.example/v',
      'How we mend old prams. Here’s the video: https://a.example/v',
    ],
    ['News: soup', 'News: soup'],
    ['Out: kiln 2. Breaking: the lid now opens left.', 'Out: kiln 2. Breaking: the lid now opens left.'],
    ['The news is good: the ferry runs again.', 'The news is good: the ferry runs again.'],
  ],
} satisfies Transformation;
