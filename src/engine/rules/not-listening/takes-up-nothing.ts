import { answerOf } from '../../answer/answer';
import { stemsOf } from '../../answer/stems';
import { fauxPas } from '../../rule';

/** With less on either side, sharing no word is chance. */
const SAID = 5;
const LEAST = 12;

export default fauxPas({
  id: 'takes-up-nothing',
  kind: 'not-listening',
  title: 'Takes up nothing they said',
  why: 'When none of their words come back, people take it that you waited for a gap to talk.',
  notWhen: 'You two share a joke that needs no words.',
  source: 'Huang et al. 2017 on follow-up; Yeomans et al. 2020 on receptiveness',
  strength: 'strong',
  message: 'I can’t hear a word of theirs in it. Take up one thing they said, then say yours.',
  severity: 2,
  confidence: 0.6,
  *check(facts) {
    const { parent, words, sentences } = facts;
    if (!facts.isReply || !parent || words.length < LEAST || stemsOf(parent.tokens).size < SAID) return;
    // Where they asked, any words may be the answer; a quotation of theirs is taking up.
    if (parent.questions.length > 0 || facts.questions.length > 0 || words.some(({ quoted }) => quoted)) return;
    const answer = answerOf(facts);
    if (!answer || answer.pointsBack || answer.shared.length + answer.akin.length > 0) return;
    const [first] = sentences;
    const [from, to] = [first?.words[0], first?.words.at(-1)];
    if (from && to) yield { start: from.start, end: to.end };
  },
  examples: {
    flags: [
      {
        text: '⟦My cousin bought a boat and now sails every weekend from the harbour⟧.',
        replyTo: { text: 'Night shift is over, twelve births and one pair of twins.' },
      },
      {
        text: '⟦We have been making hats in Ghent for four generations, felt and straw⟧.',
        replyTo: { text: 'Finally finished the attic, every beam sanded by hand.' },
      },
      {
        text: '⟦Football on Saturday was a disgrace from start to finish and the pies were cold⟧.',
        replyTo: { text: 'The library extended its opening hours, children sleep between the shelves.' },
      },
    ],
    passes: [
      {
        text: 'Twins on a night shift would finish me for a whole week.',
        replyTo: { text: 'Night shift is over, twelve births and one pair of twins.' },
      },
      {
        text: 'That must have taken the whole winter and both your shoulders.',
        replyTo: { text: 'Finally finished the attic, every beam sanded by hand.' },
      },
      'My cousin bought a boat and now sails every weekend from the harbour.',
    ],
  },
});
