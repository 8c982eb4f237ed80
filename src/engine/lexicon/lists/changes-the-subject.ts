import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'changes-the-subject',
  source: 'Hinges on which a talk is turned to something else.',
  phrases: [
    '^ (on another note|on a different note|on a side note|on an unrelated note|on a separate note|in other news|off topic|totally unrelated but|completely unrelated but|unrelated but|not related but|not to change the subject|sorry to change the subject|changing the subject|speaking of which)',
  ],
});
