import { fauxPas } from '../../rule';
import { isAddressed } from '../sincere';
import { isForOthers } from '../urged';

export default fauxPas({
  id: 'own-link',
  kind: 'self-promotion',
  title: 'Links to your own place',
  why: 'A link to oneself asks people to leave; they go when they know what waits for them.',
  notWhen: 'What is behind it answers what people asked.',
  source: 'André 2012: useful self-promotion was liked; X on driving people away from the conversation, 2022',
  strength: 'moderate',
  message: 'That link leads to your own door. Say what they’ll find there that helps them.',
  severity: 1,
  confidence: 0.85,
  *check(facts) {
    if (isAddressed(facts) || isForOthers(facts)) return;
    if (facts.questions.some(({ type }) => type === 'genuine')) return;
    const named = facts.hits('own-place').length > 0;
    const link = facts.links.find((token) => facts.isOwn(token)) ?? (named ? facts.links.at(-1) : undefined);
    if (link) yield link;
  },
  examples: {
    flags: [
      'Three winters of mending nets, all in my new book: ⟦https://nets.example⟧',
      'See our seed list ⟦https://seeds.example⟧',
      { text: 'Rope, tar and patience: ⟦https://ropewalk.example/tar⟧', author: { domains: ['ropewalk.example'] } },
    ],
    passes: [
      'The museum has a page on tar: https://museum.example',
      'Which page of my book would you tear out? https://nets.example',
      { text: '@jib_and_boom all in our log: https://log.example', kind: 'reply' },
    ],
  },
});
