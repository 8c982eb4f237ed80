import { fauxPas } from '../../rule';
import { isOneWay } from '../one-way';

export default fauxPas({
  id: 'passed-on',
  kind: 'broadcast',
  title: 'Passed on without a word',
  why: 'Passing a thing on shows who said it; a line of your own shows why it matters here.',
  notWhen: 'It is a warning or a search for somebody, where speed counts.',
  source: 'The party test: merely broadcasting; Naaman 2010 on informing and talking with others',
  strength: 'folk',
  message: 'You pass it on and say nothing. One line on why you kept it would make it yours.',
  severity: 1,
  confidence: 0.9,
  lists: ['passed-on'],
  *check(facts) {
    if (!isOneWay(facts)) return;
    const [hit] = facts.hits('passed-on');
    if (hit) yield hit;
  },
  examples: {
    flags: [
      'Wool prices at a ten-year high ⟦via @farmpaper⟧',
      '⟦RT @harbourmaster⟧: Bridge closed to tall ships from noon',
      'Recipe for rye bread without a starter, ⟦photo by @bakerslog⟧',
    ],
    passes: [
      'I trust @farmpaper on wool, and still: a ten-year high? My fleeces sold for nothing. via @farmpaper',
      'We travelled via Ghent and ate too many waffles.',
      { text: 'via @farmpaper, page four', kind: 'reply', replyTo: { text: 'Where did you read that?' } },
    ],
  },
});
