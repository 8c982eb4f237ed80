import { oneOf, type Shape } from '../shape';

const PRAISE = /\b(?:proud|congrat\w*|well done|kudos)\b/i;

/** Names a deed of the person that is praised, welcomed or spoken of. */
export default {
  id: 'did-it',
  kind: 'story',
  leads: ['The story: '],
  applies: ({ person, aim, topic, thought, facts, addressed }) => {
    if (!person) return aim === 'thanks' && !facts.isReply && PRAISE.test(facts.text) ? 0.5 : 0;
    if (aim === 'thanks') return person.own ? 0 : 0.84;
    if (addressed || person.sort === 'people' || aim === 'prize') return 0;
    if (aim === 'selling') return topic || thought ? 0 : 0.6;
    return thought ? 0 : topic && topic.weight > person.weight ? 0.5 : 0.6;
  },
  build: ({ person, aim }) => {
    const story = { place: 'after-news', before: 'The story: ', after: '' } as const;
    if (!person) return { text: 'What did they do, as you’d tell it to a friend?', weave: story };
    const { the, head, said } = person;
    if (aim === 'thanks') {
      const deeds = [
        `What did ${the} do that you still tell people about?`,
        `What is one thing ${the} did that people should know?`,
      ];
      return { text: oneOf(deeds, head), topic: said, weave: story };
    }
    const thoughts = [
      `If ${the} stood next to you, what would you say?`,
      `What do you think of first when you hear ${the}?`,
    ];
    return { text: oneOf(thoughts, head), topic: said, weave: { place: 'end', before: '', after: '' } };
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
