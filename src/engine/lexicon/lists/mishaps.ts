import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'mishaps',
  source: 'What nobody is truly thanked for; Joshi et al. 2017 on irony as praise of a bad turn.',
  phrases: [
    '(delay|delays|delayed|cancelled|canceled|cancelling|canceling|cancellation|overbooked|overcharged|overcharging|double charged|stranded|stuck|lost|losing|misplacing|ruined|ruining|wasted|wasting|broke|broken|breaking|ignoring|ghosting|hanging up|hung up)',
    '(for nothing|for absolutely nothing|on hold|hold music|waiting (<number>|hours|all day|an hour|forever)|no reply|no answer|no help|rude|useless|worst)',
    '(my|our) (day|evening|weekend|holiday|trip|wedding|birthday|christmas|night) is ruined',
  ],
});
