import { fauxPas } from '../../rule';

export default fauxPas({
  id: 'changes-the-subject',
  kind: 'not-listening',
  title: 'Changes the subject',
  why: 'A change of subject in the first answer tells the other that theirs was not worth one.',
  notWhen: 'The subject hurts, and you change it out of kindness.',
  source: 'Huang et al. 2017: follow-up questions please most, changes of subject least',
  strength: 'moderate',
  message: 'They had only just begun, and you change the subject. Ask one thing about theirs first.',
  severity: 1,
  confidence: 0.7,
  lists: ['changes-the-subject'],
  *check(facts) {
    if (!facts.isReply) return;
    const [hit] = facts.hits('changes-the-subject');
    if (hit) yield hit;
  },
  examples: {
    flags: [
      {
        text: '⟦On another note⟧, the choir needs tenors.',
        replyTo: { text: 'My mother comes home from hospital today.' },
      },
      { text: '⟦Off topic⟧, but who mends accordions?', replyTo: { text: 'The bridge is open again.' } },
      { text: 'Nice. ⟦In other news⟧, we got chickens.', replyTo: { text: 'I passed my welding exam.' } },
    ],
    passes: [
      { text: 'What will she eat first?', replyTo: { text: 'My mother comes home from hospital today.' } },
      { text: 'The note on the door says six.', replyTo: { text: 'When does the bridge open?' } },
      'On another note, the choir needs tenors.',
    ],
  },
});
