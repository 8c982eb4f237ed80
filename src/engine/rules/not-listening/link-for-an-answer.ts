import { stemsOf } from '../../answer/stems';
import { fauxPas } from '../../rule';

/** With this many words or fewer around the link nobody is told what is behind it. */
const FEW = 6;

const WANTED = [
  'link',
  'url',
  'site',
  'websit',
  'page',
  'sourc',
  'articl',
  'form',
  'sign',
  'regist',
  'read',
  'find',
  'video',
];

export default fauxPas({
  id: 'link-for-an-answer',
  kind: 'not-listening',
  title: 'A link for an answer',
  why: 'A bare link sends people out of the talk to look for your answer themselves.',
  notWhen: 'The link is what they asked for.',
  source: 'X on links that drive people out of a conversation; Buffer 2025 on posts that hold little but a link',
  strength: 'moderate',
  message: 'You send them off with an address. Say the answer in a line, and let the link be the rest.',
  severity: 1,
  confidence: 0.7,
  *check(facts) {
    const { parent, links, words } = facts;
    const [link] = links;
    if (!facts.isReply || !parent || !link || words.length > FEW || facts.questions.length > 0) return;
    const theirs = stemsOf(parent.tokens);
    if (parent.links.length === 0 && !WANTED.some((stem) => theirs.has(stem))) yield link;
  },
  examples: {
    flags: [
      {
        text: 'More about that here: ⟦https://heat.example⟧',
        replyTo: { text: 'Why does my radiator knock at night?' },
      },
      { text: 'Have a look ⟦https://bees.example⟧', replyTo: { text: 'My bees left on the warmest day of May.' } },
      {
        text: 'See our help: ⟦https://rail.example/help⟧',
        replyTo: { text: 'The last train left without forty of us.' },
      },
    ],
    passes: [
      { text: 'Here you go: https://heat.example', replyTo: { text: 'Does somebody have the link to the manual?' } },
      {
        text: 'Air in the pipe, mostly. Let it out at the top valve; drawings are here: https://heat.example',
        replyTo: { text: 'Why does my radiator knock at night?' },
      },
      'More about that here: https://heat.example',
    ],
  },
});
