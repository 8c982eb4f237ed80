import { manners } from '../../rule';
import { isAddressed, sincere } from '../sincere';

export default manners({
  id: 'follows-up',
  kind: 'responds',
  title: 'Follows up on what somebody said',
  why: 'Of all questions, the one that follows up on an answer is liked best.',
  notWhen: 'The follow-up is a cross-examination.',
  source: 'Huang et al. 2017, Journal of Personality and Social Psychology',
  strength: 'strong',
  message: 'You turned to what they said or did.',
  lists: ['your-words'],
  *check(facts) {
    if (!isAddressed(facts) || facts.tags.length > 0 || facts.links.length > 0) return;
    const [hit] = sincere(facts, 'your-words');
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      '@omar ⟦you mentioned⟧ a second hive last spring, how did it winter?',
      '@vera ⟦your point⟧ about afternoon light is the one I keep thinking about.',
      { text: 'Lovely colour. ⟦Did you use⟧ onion skins?', kind: 'reply' },
    ],
    passes: [
      'Your photos deserve a better frame. Order now.',
      'Tell us your story #photo',
      'The mayor said the bridge reopens in May.',
    ],
  },
});
