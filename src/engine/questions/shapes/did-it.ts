import { oneOf, type Shape } from '../shape';

/** Names a deed of the person that is praised, welcomed or spoken of. */
export default {
  id: 'did-it',
  applies: ({ person, aim, topic, facts }) => {
    if (!person) return aim === 'thanks' && /\b(?:proud|congrat\w*|well done|kudos)\b/i.test(facts.text) ? 0.5 : 0;
    if (aim === 'thanks') return 0.84;
    if (aim === 'selling') return 0.5;
    return topic && topic.weight > person.weight ? 0.5 : 0.66;
  },
  build: ({ person, aim }) => {
    const weave = { place: 'after-news', before: 'The story: ', after: '' } as const;
    if (!person) return { text: 'What did they do, as you’d tell it to a friend?', weave };
    const wordings =
      aim === 'thanks'
        ? [
            `What did ${person.noun} do that you still tell people about?`,
            `What did ${person.noun} do when you needed it?`,
          ]
        : [`What is it about ${person.noun} that caught you?`, `What did you first notice about ${person.noun}?`];
    return {
      text: oneOf(wordings, person.head),
      topic: person.said,
      weave: aim === 'thanks' ? weave : { place: 'after-news', before: `One thing about ${person.noun}: `, after: '' },
    };
  },
  examples: {
    asks: [
      {
        draft: 'Congratulations to Maria Lopez!',
        asks: 'What did Maria Lopez do that you still tell people about?',
        answer: 'she taught half the street to swim',
        reads: 'The story: she taught half the street to swim',
      },
    ],
    passes: ['Our kettle is here. Buy now!', 'The tide came in.'],
  },
} satisfies Shape;
