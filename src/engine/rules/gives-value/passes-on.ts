import { manners } from '../../rule';
import { showsOwnWork, sincere } from '../sincere';

export default manners({
  id: 'passes-on',
  kind: 'gives-value',
  title: 'Passes on what others made',
  why: 'Handing on somebody else’s good work serves the reader and the maker.',
  notWhen: 'It is your own work under another name.',
  source: 'Hutto et al. 2013: informing attracts people; the habit of sharing more of others than of oneself',
  strength: 'moderate',
  message: 'You passed on something good that isn’t yours.',
  lists: ['worth-a-look'],
  *check(facts) {
    const theirs = facts.links.some((link) => !facts.isOwn(link));
    if (!theirs || facts.persons.we.length > 0 || facts.tags.length > 2 || showsOwnWork(facts)) return;
    const [hit] = sincere(facts, 'worth-a-look');
    if (hit) yield { start: hit.start, end: hit.end };
  },
  examples: {
    flags: [
      'The ⟦clearest map of⟧ the night buses so far: https://maps.example/night',
      '⟦I came across⟧ a potter who films every firing, failures too: https://clay.example/kiln',
      'Long, but ⟦worth reading⟧ to the end: https://river.example/flood',
    ],
    passes: [
      'Read our blog: https://firm.example/blog',
      'Great read.',
      'I built a map of the night buses, worth a look: https://maps.example/night',
    ],
  },
});
