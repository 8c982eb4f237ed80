import { fauxPas } from '../../rule';
import { isImpersonal } from '../one-way';

export default fauxPas({
  id: 'link-then-hashtag',
  kind: 'broadcast',
  title: 'A link with hashtags behind it',
  why: 'A link followed by labels is filed for machines; nobody is told why it is for them.',
  notWhen: 'Your group collects links under an agreed hashtag.',
  source: 'Hutto 2013: a higher share of hashtags cost followers; X on links that lead people out of the conversation',
  strength: 'moderate',
  message: 'Link, then labels: that’s how a noticeboard talks. End on a word of your own instead.',
  severity: 2,
  confidence: 0.95,
  *check(facts) {
    if (!isImpersonal(facts)) return;
    const { tokens } = facts;
    const at = tokens.findIndex(
      ({ kind }, i) =>
        kind === 'link' && tokens.slice(i + 1, i + 3).find((next) => next.kind !== 'newline')?.kind === 'hashtag',
    );
    const link = tokens[at];
    if (!link) return;
    let { end } = link;
    for (const { kind, end: next } of tokens.slice(at + 1)) {
      if (kind === 'hashtag') end = next;
      else if (kind !== 'newline') break;
    }
    yield { start: link.start, end };
  },
  examples: {
    flags: [
      'Soil temperatures this week ⟦https://farm.example/soil #farming #spring⟧',
      'Guide to repairing sash windows ⟦https://windows.example #heritage⟧',
      'Minutes of the allotment meeting ⟦https://plots.example\n#allotment⟧',
    ],
    passes: [
      'My soil is still at 4 degrees, measured this morning: https://farm.example/soil #farming',
      'How warm is your soil this week? https://farm.example/soil #farming',
      'Soil temperatures this week #farming',
    ],
  },
});
