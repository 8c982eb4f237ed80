import type { Facts, Span } from '../../facts/facts';
import type { Sentence } from '../../facts/sentences';
import { bodyOf, partsOf } from '../body';
import { without } from '../edits';
import type { Transformation } from '../transformation';

/** Sentences that only drum on the ones around them. */
const DRUM =
  /^(?:(?:but |and )?(?:do ?n[’']?t|do not) (?:just )?take (?:our|my) word for it|(?:but |and )?(?:do ?n[’']?t|do not) (?:just )?take it from (?:us|me)|(?:yes,? )?you (?:read|heard) (?:that|it) (?:right|correctly)|\w+ like you mean it|trust me(?: on this)?|let that sink in|read that again|think about it|enough said|say no more|everything else is (?:noise|just noise|secondary|a bonus)|period|full stop|game on|you['’]re welcome|mic drop|it['’]s that simple|simple as that|that['’]s it|no excuses|this is (?:amazing|huge|big|epic|awesome|incredible)|boom|wow|(?:so )?exciting(?: times(?: ahead)?)?|big things (?:are )?coming|stay tuned(?: for (?:more|updates|what[’']s next))?|(?:much |lots |so much )?more to come(?: soon)?|more (?:coming )?soon|coming soon|watch this space|read on|let(?:['’]s| us) (?:go|do this|get started|dive in|grow together)|(?:and )?the best is yet to come|the possibilities are endless|the sky is the limit|you heard it here first|(?:and )?that['’]s not all|but wait,? there['’]s more|who['’]s (?:ready|with me|excited)|are you ready|enjoy|happy (?:reading|shopping|scrolling)|don['’]t say we didn['’]t warn you|ready,? set,? \w+|what are you waiting for|why wait|look no further|we['’]ve got you covered|we have you covered|we can help|the future is (?:now|here)|this changes everything|game[- ]changer|(?:do you )?agree|(?:do you )?agree or disagree|who agrees|am i right|who['’]s in|right)$/i;
/** "… and the results will shock you": what they are comes next. */
const TEASE =
  /,? (?:and|but) (?:the (?:results?|answers?|reasons?|ending|numbers)|what (?:happened|they found|we found|i found|came out)(?: next)?|number \d+) (?:will|might|may|is going to|are going to) (?:shock|surprise|amaze|astound|blow|stun) (?:you|your mind|everyone)$/i;
const BEATS = 3;

/** The emoji behind a drum beat drum with it. */
function behindCheer({ tokens }: Sentence, close: number): number {
  const behind = tokens.filter(({ start }) => start >= close);
  return behind.every(({ kind }) => kind === 'emoji') ? (behind.at(-1)?.end ?? close) : close;
}

/** "Sip. Smile. Repeat.": three and more sentences of a word or two. */
function beatsOf(facts: Facts): Span[] {
  const runs: Span[][] = [[]];
  let line = 0;
  for (const sentence of facts.sentences) {
    const body = bodyOf(sentence, facts);
    const isBeat =
      body &&
      sentence.words.length <= 2 &&
      sentence.ending === '.' &&
      !/[#@\d"“]|\b(?:no|not|never|zero|any|every|all|each|new|open|sold|back|free|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i.test(
        body.text,
      ) &&
      !body.link &&
      body.start === sentence.start;
    // Beats stand on one line: a column of short lines is a list.
    const goesOn = runs.at(-1)?.length === 0 || sentence.line === line;
    line = sentence.line;
    if (isBeat && !goesOn) runs.push([]);
    if (isBeat) (runs.at(-1) as Span[]).push({ start: body.start, end: behindCheer(sentence, body.close) });
    else runs.push([]);
  }
  return runs.filter((run) => run.length >= BEATS).flat();
}

/** A slogan sounds like a poster. The plain sentence beside it says the same and more. */
export default {
  id: 'drop-slogan',
  title: 'Leaves out slogans and drum beats',
  apply: (facts) => {
    const drums = facts.sentences.flatMap((sentence) => {
      const body = bodyOf(sentence, facts);
      return body && DRUM.test(body.text) && !body.link
        ? [{ start: body.start, end: behindCheer(sentence, body.close) }]
        : [];
    });
    const teases = facts.sentences
      .flatMap((sentence) => bodyOf(sentence, facts) ?? [])
      .flatMap(partsOf)
      .flatMap(({ text, start, end }) => {
        const tease = TEASE.exec(text);
        return tease && facts.sentences.length > 1 ? [{ start: start + tease.index, end }] : [];
      });
    const cuts = [...drums, ...teases, ...beatsOf(facts)];
    const told = facts.sentences.some(
      (sentence) =>
        sentence.words.length >= 4 && !cuts.some((cut) => cut.start >= sentence.start && cut.end <= sentence.end),
    );
    return told ? without(facts.text, cuts) : facts.text;
  },
  examples: [
    ['We asked 40 bakers and the results will SHOCK you. Most use a scale.', 'We asked 40 bakers. Most use a scale.'],
    ['Sip. Smile. Repeat. Our cold brew is back at 3 shops.', 'Our cold brew is back at 3 shops.'],
    ['This. Is. Huge. 🤯 Our cold brew is back at 3 shops.', 'Our cold brew is back at 3 shops.'],
    ['We mended 40 prams this year. Let that sink in.', 'We mended 40 prams this year.'],
    ['A good pram outlives three children. Agree?', 'A good pram outlives three children.'],
    ['Need a plumber? Look no further! We answer at night.', 'Need a plumber? We answer at night.'],
    ['Any roof. Any wall. Anywhere. We lay moss in Deal.', 'Any roof. Any wall. Anywhere. We lay moss in Deal.'],
    ['Felt. Tweed. That is all I wear in a cold March.', 'Felt. Tweed. That is all I wear in a cold March.'],
  ],
} satisfies Transformation;
