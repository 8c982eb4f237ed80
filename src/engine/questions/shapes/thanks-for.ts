import type { Facts } from '../../facts/facts';
import type { Scene } from '../scene';
import type { Shape } from '../shape';

const GIVEN = /\b(?:thank(?:s| you| u)|kudos|shout ?out to|grateful to)\b/i;
/** Thanks in advance are a way to ask. */
const ASKING = /\b(?:please|pls|in advance)\b/i;
const REASON = /\b(?:thank(?:s| you| u)|kudos|grateful)\b[^.!?\n]{0,60}\b(?:for|because|who)\b/i;

/** A sentence beside the thanks that tells what was done: a number, or somebody did something. */
function isTold({ sentences }: Facts): boolean {
  return sentences.some(
    ({ text, words }) =>
      words.length > 4 &&
      !GIVEN.test(text) &&
      (/\d/.test(text) || /\b(?:did|made|came|gave|helped|kept|stayed|\w{3,}ed)\b/i.test(text)),
  );
}

/** Who is thanked: a person by name or trade, else the first account named, else whoever reads it. */
function thanked({ facts, person }: Scene): { called: string; said?: string; before: string } {
  if (person?.sort === 'people')
    return { called: person.the, said: person.said, before: `Thank you to ${person.ours} for ` };
  const [mention] = facts.mentions;
  const said = person?.said ?? (mention && mention.text.length <= 24 ? mention.text : undefined);
  const name = person?.noun ?? said;
  return said && name
    ? { called: name, said, before: `Thank you, ${name}, for ` }
    : { called: 'them', before: 'Thank you for ' };
}

/** Thanks for something is a gift; bare thanks are a nod. */
export default {
  id: 'thanks-for',
  kind: 'story',
  careful: true,
  leads: ['Thank you for ', 'Thank you, …, for ', 'Thank you to … for '],
  applies: ({ aim, facts }) =>
    aim === 'thanks' &&
    GIVEN.test(facts.text) &&
    !REASON.test(facts.text) &&
    !ASKING.test(facts.text) &&
    !isTold(facts) &&
    (facts.links.length === 0 || facts.mentions.length > 0)
      ? 0.86
      : 0,
  build: (scene) => {
    const { called, said, before } = thanked(scene);
    return {
      text: `What are you thanking ${called} for, in your own words?`,
      ...(said ? { topic: said } : {}),
      weave: { place: 'end', before, after: '.' },
    };
  },
  examples: {
    asks: [
      {
        draft: 'Kudos to Maria Lopez, you are a star',
        asks: 'What are you thanking Maria Lopez for, in your own words?',
        answer: 'staying late with the kiln',
        reads: 'Thank you, Maria Lopez, for staying late with the kiln.',
      },
      { draft: 'Thanks everyone', asks: 'What are you thanking them for, in your own words?' },
    ],
    passes: ['Thank you, Maria, for staying late.', 'Our kettle is here.'],
  },
} satisfies Shape;
