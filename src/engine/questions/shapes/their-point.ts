import type { Scene } from '../scene';
import { oneOf, type Shape } from '../shape';
import { type Topic, topicsOf } from '../topics';

/** What the other post is about, if the draft says nothing of it. */
function passedOver({ facts }: Scene): Topic | undefined {
  const { parent } = facts;
  if (!parent) return undefined;
  const said = new Set(facts.words.map((word) => word.norm));
  return topicsOf(parent).find(({ head, noun, wide }) => !wide && !said.has(head) && !said.has(noun.toLowerCase()));
}

/** Takes up what they told before anything of one's own. */
export default {
  id: 'their-point',
  kind: 'theirs',
  listens: true,
  applies: (scene) => (scene.facts.isReply && passedOver(scene) ? 0.84 : 0),
  build: (scene) => {
    const topic = passedOver(scene);
    if (!topic) return undefined;
    const theirs = topic.the.replace(/^your /, 'their ');
    return {
      text: oneOf(
        [
          `Which part of what they said about ${theirs} rings true for you?`,
          `What is it about ${theirs} that you know too?`,
        ],
        topic.head,
      ),
      topic: topic.said,
      weave: { place: 'front', before: 'I hear you on ', after: '.' },
    };
  },
  examples: {
    asks: [
      {
        draft: { text: 'Great post! See my page.', replyTo: { text: 'My kiln cracked overnight.' } },
        asks: 'Which part of what they said about their kiln rings true for you?',
        answer: 'cracks in the first firing',
        reads: 'I hear you on cracks in the first firing.',
      },
    ],
    passes: [
      { text: 'Did the kiln cool too fast?', replyTo: { text: 'My kiln cracked overnight.' } },
      'My kiln cracked.',
    ],
  },
} satisfies Shape;
