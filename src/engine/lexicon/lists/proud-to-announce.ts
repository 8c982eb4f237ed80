import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'proud-to-announce',
  source: 'Stock feelings of press notices before the verb that brings the news.',
  phrases: [
    '(proud|thrilled|excited|delighted|pleased|honoured|honored|humbled|privileged|stoked) to (announce|share|partner|support|sponsor|welcome|introduce|launch|present|unveil|reveal|host|offer|bring|participate|work with|join|continue|be (named|recognised|recognized|part|able|a|an|the|among|included|selected|featured|partnering|working|supporting|sponsoring|joining))',
    '(proud|thrilled|honoured|honored|humbled|privileged) (sponsor|sponsors|partner|partners|supporter|supporters|member|recipient) of',
    "(it's|it is) (with|our) (great|) (pleasure|pride|honour|honor|privilege) (to|that)",
  ],
});
