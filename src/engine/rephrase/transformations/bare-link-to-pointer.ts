import { hasFiniteVerb, isOrder } from '../../language';
import { bodyOf, inner, isLowerCase } from '../body';
import { pointer } from '../pointing';
import type { Transformation } from '../transformation';

/** What is handed over or offered already has its link. */
const POINTS = /\b(?:here|there)(?:['’]s| are| is)\b|^(?:you can|you['’]re welcome|if you|to|for)\b/i;
/** Words that lead to the link already. */
const LEADS =
  /\b(?:here|below|read|watch|see|listen|more|link|via|at|on|from|by|visit|details|info|here['’]s|follow|join|check|find|get|click|full)$/i;
const FEWEST = 5;

/** A naked address asks people to guess what it has to do with the rest. */
export default {
  id: 'bare-link-to-pointer',
  title: 'Says that the link has more of the same',
  apply: (facts, reading) => {
    const { text, links, sentences } = facts;
    const [link] = links;
    // To people who are fine with a naked link it would be fuss.
    if (reading.invite !== 'no') return facts.text;
    // Somebody who speaks for themselves says what they have with it.
    if (facts.persons.i.length + facts.persons.we.length + facts.questions.length > 0) return text;
    if (!link || links.length > 1 || facts.isReply || facts.tokens[0]?.kind === 'mention') return text;
    const before = sentences.findLast((sentence) => bodyOf(sentence, facts)?.link === link);
    const body = before && bodyOf(before, facts);
    if (!before || !body || before.ending === '?' || before.words.length < FEWEST) return text;
    if (LEADS.test(body.text) || POINTS.test(body.text) || !hasFiniteVerb(body.text) || isOrder(body.text)) return text;
    const between = text.slice(body.close, link.start);
    if (!/^\s*$/.test(between) || before.tokens.some(({ quoted }) => quoted)) return text;
    const mark = body.end === body.close ? '.' : '';
    const said = pointer(facts, before, body.text);
    return `${text.slice(0, body.close)}${mark}${/\n/.test(between) ? between : ' '}${isLowerCase(facts) ? inner(said) : said} ${text.slice(link.start)}`;
  },
  examples: [
    [
      'The report on tides took a year of walks. https://a.example/t',
      'The report on tides took a year of walks. The report is here: https://a.example/t',
    ],
    [
      'The ferry runs again from the old quay https://a.example/t',
      'The ferry runs again from the old quay. More: https://a.example/t',
    ],
    ['The ferry runs again. Details: https://a.example/t', 'The ferry runs again. Details: https://a.example/t'],
    [
      'Is the ferry running again this year? https://a.example/t',
      'Is the ferry running again this year? https://a.example/t',
    ],
  ],
} satisfies Transformation;
