import { fauxPas } from '../../rule';
import { isOneWay } from '../one-way';

export default fauxPas({
  id: 'house-notice',
  kind: 'broadcast',
  title: '“We” from behind a counter',
  why: 'A “we” with a link and nobody in it is the house speaking; people warm to somebody in the house.',
  notWhen: 'It is a plain service notice that people need today.',
  source: 'Naaman 2010 on talk of oneself; Lee, Hosanagar, Nair 2018: offers do better with a personality behind them',
  strength: 'moderate',
  message: 'That’s the house speaking. Who in it wrote this, and what would they say across the table?',
  severity: 2,
  confidence: 0.95,
  *check(facts) {
    const { links, tokens } = facts;
    // "Join us" says who is meant, not who speaks.
    const we = facts.persons.we.find(({ norm }) => norm !== 'us');
    if (!we || links.length === 0 || !isOneWay(facts)) return;
    const next = tokens[tokens.indexOf(we) + 1];
    yield { start: we.start, end: next?.kind === 'word' ? next.end : we.end };
  },
  examples: {
    flags: [
      '⟦Our spring⟧ catalogue of garden tools has arrived. https://spades.example',
      'From Monday ⟦we open⟧ at seven for early swimmers. https://pool.example',
      'Meet the smiths behind ⟦our knives⟧. https://forge.example',
    ],
    passes: [
      'I run the pool with my sister, and from Monday we open at seven. https://pool.example',
      'From Monday we open at seven for early swimmers.',
      'We open at seven from Monday. Would six suit anyone better? https://pool.example',
    ],
  },
});
