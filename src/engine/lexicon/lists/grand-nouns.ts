import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'grand-nouns',
  source: 'Grand nouns of slogans and of conference titles.',
  phrases: [
    'the (power|art|magic|beauty|spirit|joy|essence|wonder|wonders|soul|secrets) (of|to|behind)',
    '(to the next level|to new heights|endless possibilities|infinite possibilities|limitless possibilities|the possibilities are endless|new heights|endless opportunities)',
    '(shape|shaping|build|building|create|creating|power|powering|redefine|redefining|reimagine|reimagining|inspire|inspiring|fuel|fueling|fuelling|driving|drive|ignite|igniting) (the|a|your|our|their|*) (future|tomorrow|world|change|progress|growth|next generation|possibilities|creativity|passion|potential)',
  ],
});
