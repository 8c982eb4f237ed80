import { fauxPas } from '../../rule';
import { isImpersonal } from '../one-way';

export default fauxPas({
  id: 'hashtag-opener',
  kind: 'broadcast',
  title: 'A hashtag before the first word',
  why: 'Opening on a label files the post before anybody is spoken to.',
  notWhen: 'The hashtag is the event that everybody in the room is at.',
  source: 'Hutto 2013: a higher share of hashtags cost followers',
  strength: 'moderate',
  message: 'You open with a label, as a filing cabinet would. Start with the person or the thing itself.',
  severity: 1,
  confidence: 0.9,
  *check(facts) {
    const [first] = facts.tokens;
    if (first?.kind === 'hashtag' && facts.questions.length === 0 && isImpersonal(facts)) yield first;
  },
  examples: {
    flags: [
      '⟦#Roadworks⟧ on Elm Street until the end of the month.',
      '⟦#Cheese⟧ prices rise again as dairies close across the valley.',
      '⟦#Volunteering⟧ builds skills and brings towns together.',
    ],
    passes: [
      '#Roadworks outside my window since six, and the drill sings in B flat.',
      'Roadworks on Elm Street until the end of the month. #roadworks',
      '#Roadworks on Elm Street again: do you know a way round?',
    ],
  },
});
