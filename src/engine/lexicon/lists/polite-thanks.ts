import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'polite-thanks',
  source: 'Thanks for having been written to.',
  phrases: [
    '(thanks|thank you|many thanks|thank you so much|thanks so much|thanks a lot) for (your|the|this|sharing your|leaving (a|your)) (kind|lovely|valuable|great|honest|) (comment|comments|feedback|message|reply|response|question|input|words|note|review|support|interest|thoughts|post|tweet)',
    '(thanks|thank you) for (commenting|stopping by|reading|watching|sharing|writing|writing in|letting us know|your time|dropping by|following|visiting)',
  ],
});
