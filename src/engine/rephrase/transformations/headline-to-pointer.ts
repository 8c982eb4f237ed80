import { hasFiniteVerb, isOrder, nounPhrases } from '../../language';
import { bodyOf, inner } from '../body';
import { type Edit, edited } from '../edits';
import { inPlace } from '../pointing';
import type { Transformation } from '../transformation';

const HOW =
  /^(?:how|why|what|where)(?: to)? (?!(?:about|if|are|is|do|does|did|can|could|would|will|should|was|were|have|has|a|an)\b)\S/i;
/** What a headline about one thing may begin with; "Guide to soup" would need an article. */
const ONE = /^(?:the|a|an|our|my|this|some) /i;
const MANY = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|some|these) /i;
const FEWEST = 4;
const MOST = 20;

function handed(title: string): string | undefined {
  const words = title.split(/\s+/).length;
  if (words < FEWEST || words > MOST || /[:|;]|\s[-–—]\s/.test(title) || isOrder(title)) return undefined;
  if (HOW.test(title)) return `Here’s ${title[0]?.toLowerCase()}${title.slice(1)}:`;
  const phrase = nounPhrases(title)[0];
  if (phrase?.start !== 0 || hasFiniteVerb(title.slice(0, phrase.end + 1))) return undefined;
  if (MANY.test(title) && phrase.plural) return `Here are ${inner(title)}:`;
  if (!ONE.test(title) || hasFiniteVerb(title)) return undefined;
  return `Here${phrase.plural ? ' are' : '’s'} ${inner(title)}:`;
}

/** A title over a link is a poster; the same title handed over is somebody speaking. */
export default {
  id: 'headline-to-pointer',
  title: 'Hands the headline over instead of hanging it up',
  apply: (facts) => {
    const { sentences, links, text } = facts;
    const edits: Edit[] = [];
    const told = sentences.filter(({ words }) => words.length > 0);
    const [only] = told;
    const body = only && told.length === 1 ? bodyOf(only, facts) : undefined;
    if (!only || !body?.link || links.length > 1 || only.ending === '?' || facts.isReply) return text;
    if (body.start > 0 || only.tokens.some(({ quoted }) => quoted)) return text;
    const said = handed(body.text);
    if (said) edits.push(inPlace(body, said, facts));
    return edited(text, edits);
  },
  examples: [
    [
      'How we keep the old tram running https://a.example/t',
      'Here’s how we keep the old tram running: https://a.example/t',
    ],
    [
      '10 walks along the Tyne https://a.example/w #walks',
      'Here are 10 walks along the Tyne: https://a.example/w #walks',
    ],
    [
      'The story of a tram depot in Leeds https://a.example/t',
      'Here’s the story of a tram depot in Leeds: https://a.example/t',
    ],
    ['The tram is back in Leeds https://a.example/t', 'The tram is back in Leeds https://a.example/t'],
    [
      'How do you keep an old tram running? https://a.example/t',
      'How do you keep an old tram running? https://a.example/t',
    ],
  ],
} satisfies Transformation;
