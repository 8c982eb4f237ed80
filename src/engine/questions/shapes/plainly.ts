import { asking } from '../asking';
import type { Scene } from '../scene';

const saysLittle = ({ aim, act, thought, facts }: Scene) =>
  !thought && !facts.isReply && aim !== 'lure' && aim !== 'selling' && act !== 'begging';

/** Short cries, and drafts of nothing but names and signs. */
export default asking({
  id: 'plainly',
  kind: 'story',
  plain: true,
  fit: 0.3,
  when: saysLittle,
  wordings: [
    { asks: 'What is this about, for somebody who has just walked in?', lead: 'This is about ', end: '.' },
    { asks: 'Who came to mind when you wrote this?', lead: 'Who came to mind: ' },
    { asks: 'What would a friend ask you about this?', lead: '', place: 'end' },
    { asks: 'What had you just seen or heard?', lead: 'What {I} had just seen: ' },
    { asks: 'How would you say this in a whole sentence?', lead: '', place: 'end' },
  ],
  examples: {
    asks: [
      {
        draft: 'Wow!!',
        asks: 'Who came to mind when you wrote this?',
        answer: 'a seal on the pier',
        reads: 'Who came to mind: a seal on the pier',
      },
    ],
    passes: ['I painted the shed yesterday.', 'Our kettle is here. Buy now!'],
  },
});
