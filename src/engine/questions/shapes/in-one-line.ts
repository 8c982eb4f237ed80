import { saying, type Wording } from '../asking';
import type { Shape } from '../shape';

const OWN_PAGE = /\bmy (?:\w+ )?(chann?ell?|page|blog|profile|music|videos?|covers?|songs?|account|site|website)\b/i;
const ON_IT: readonly Wording[] = [
  { asks: 'What would somebody find on your {page} tonight?', lead: 'What you’d find there: ' },
  { asks: 'Which bit of your {page} would you show a friend first?', lead: 'What {I}’d show you first: ' },
  { asks: 'What made you start your {page}?', lead: 'How it started: ' },
  { asks: 'Who already likes your {page}, and why?', lead: 'Who likes it, and why: ' },
];
const WORDINGS: readonly Wording[] = [
  { asks: 'What would somebody get from this, in one line?', lead: 'What you get: ' },
  { asks: 'What is it, as you’d tell the neighbours?', lead: 'In plain words: ' },
  { asks: 'What is in it for somebody who has never heard of you?', lead: 'What’s in it for you: ' },
  { asks: 'What would a stranger find out about you here?', lead: 'What you’d find out: ' },
  { asks: 'How would you say this to one person across a table?', lead: 'In plain words: ' },
  { asks: 'Why did you make this in the first place?', lead: 'Why {I} made it: ' },
];

/** A pitch that never says what it is for. */
export default {
  id: 'in-one-line',
  kind: 'gets',
  leads: [...ON_IT, ...WORDINGS].flatMap(({ lead }) => lead || []),
  applies: ({ topic, thought, aim, act }) =>
    !topic && (act === 'begging' || (aim === 'selling' && !thought)) ? 0.5 : 0,
  build: (scene) => {
    const page = OWN_PAGE.exec(scene.facts.text);
    const asked = saying(page ? ON_IT : WORDINGS, scene);
    const [said, noun = ''] = page ?? [];
    // The commonest slip is not read back to its author.
    const text = asked.text.replace('{page}', /^chan/i.test(noun) ? 'channel' : noun.toLowerCase());
    return said ? { ...asked, text, topic: said } : asked;
  },
  examples: {
    asks: [
      {
        draft: 'Sign up now',
        asks: 'What would a stranger find out about you here?',
        answer: 'one recipe a week that needs one pot',
        reads: 'What you’d find out: one recipe a week that needs one pot',
      },
      {
        draft: 'Please subscribe to my channel',
        asks: 'Which bit of your channel would you show a friend first?',
        answer: 'the one where the kettle wins',
        reads: 'What I’d show you first: the one where the kettle wins',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide came in.'],
  },
} satisfies Shape;
