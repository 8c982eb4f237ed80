import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'vague-praise',
  source: 'Praise that names nothing.',
  phrases: [
    '(love|loved|like|liked|enjoyed|adore|miss) (this|that|the|these) (song|video|movie|film|music|game|one|show|app|place|photo|pic|picture|album|track|post|series|episode|book|so much)',
    '(this|that|it|these) (is|was|are|were) (just |)(so|very|really|such a|pretty|the) (good|great|nice|amazing|awesome|cool|best|beautiful|fun|funny|perfect|lovely|sweet|cute|sad|true)',
    "(it's|that's) (just |)(so|very|really|such a|pretty|the) (good|great|nice|amazing|awesome|cool|best|beautiful|fun|funny|perfect|lovely|sweet|cute)",
    '(the|) (best|greatest|coolest|nicest) (song|video|movie|day|app|game|show|album|team|music|one|night) (ever|of all time|)',
    '(what a|such a) (song|video|day|night|game|movie|show|match|moment|goal|win|time|week|weekend|view|ride|legend|beauty)',
  ],
});
