import { fauxPas } from '../../rule';
import { isImpersonal } from '../one-way';

/** Longer texts hold "said" and "won" as any story does. */
const BULLETIN = 70;

/** Behind these stands a noun: "types of files". */
const BEFORE_NOUN = new Set(
  'of the a an these those our my your his her their some many more most all and or with for'.split(' '),
);

export default fauxPas({
  id: 'newsreader',
  kind: 'broadcast',
  title: 'News read out',
  why: 'A bulletin about third parties speaks to nobody in the room.',
  notWhen: 'You are the first with it and it matters to the people here today.',
  source: 'Hutto 2013: broadcasting slowed the growth of an audience; Naaman 2010 on informing and talking with others',
  strength: 'moderate',
  message: 'You sound like the evening news. What does it change for the people here?',
  severity: 1,
  confidence: 0.95,
  lists: ['newsreader'],
  *check(facts) {
    if (facts.words.length > BULLETIN || !isImpersonal(facts)) return;
    for (const hit of facts.hits('newsreader')) {
      // A verb does something to somebody: in "One Billion Files: limits" it is a noun.
      const { tokens } = facts.sentences[hit.sentence] ?? { tokens: [] };
      const [before, next] = [tokens[hit.from - 1], tokens[hit.to]];
      if (!before || BEFORE_NOUN.has(before.norm) || !next || next.kind === 'mark') continue;
      yield hit;
      return;
    }
  },
  examples: {
    flags: [
      'Valley Dairy ⟦appoints⟧ Ruth Malik as head of cheese.',
      'County ⟦launches⟧ repair fund for village halls.',
      'Port authority ⟦unveils⟧ plan for second ferry pier.',
    ],
    passes: [
      'My old boss Ruth was appointed head of cheese, and I owe her my first rind.',
      'What do you make of the second ferry pier the port unveils today?',
      'A Million Reports: the limits of the county archive',
      'He says the ferry is late because of a seal. Honestly, I believe him.',
    ],
  },
});
