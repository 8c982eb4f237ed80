import type { Token } from '../facts/tokens';
import { CLOSED_LIST } from './closed-list';

/** Subjects that people tag in mid-sentence though nobody would miss the tag: everyday words, no names, no campaigns. */
const WORDS = `
advertising agriculture ai analytics animals app apps art artists baby bees bike bikes bank banking banks beauty bees blog books brand brands bread budget business
businesses cancer car cars care career careers charity children cities city climate cloud coffee college communication communities community companies computer
construction content conversation cooking cooperation creativity culture customer customers cycling dairy data defence dementia design developers diabetes
diet disability diversity doctors dogs donation drinks economy education electricity employees employment energy engineering engineers entrepreneurs
entrepreneurship environment equality ethics exercise export family farm farmers farming farms fashion festival film finance fire fish fitness flowers food football
forest forests freedom fruit funding future games gardening gas girls gold government graduates growth hair happiness health healthcare heart holiday
holidays home homes hospital hospitals housing hunger ideas immigration inclusion industry infrastructure innovation innovations insurance internet investing investment
investments investors jewellery jewelry jobs journalism justice kids knowledge law lawyers leaders leadership learning library lighting logistics love manufacturing
market marketing markets maths meat media medicine medicines members mentors milk mobile money mothers movie movies museum music nature news newsletter nurses nursing nutrition
ocean oil organic packaging painting parents patients payments peace people pets pharmacy philanthropy phone phones photo photography photos plants plastic podcast poetry poets police policy
politics pollution poverty pregnancy press privacy productivity products property prosperity race radio reading recipe recipes recovery recruitment recycling research retail
retirement rice robotics robots safety sailing sales saving savings scholarships school schools science scientists security services shipping shoes shopping skills
sleep software solar songs space sports startup startups statistics storytelling stress students success summer summit supply sustainability sustainable talent tax taxes tea teachers teaching team teams tech technology teens
tourism trade traffic training transport transportation travel trees trends trucks universities university vaccine vaccines vegan vegetables vet veterinarians veterans video videos
volunteer volunteering volunteers waste water weather website websites wellbeing wellness wildlife wine winter women woodwork work workers workforce workplace workshop
writers writing youth
accounting activists actors airline aluminium biofuels blockchain blogging calendar caregivers characters chemistry cinema clothes clouds coal cocoa comics companions
coastal dance deals democracy designers development digital dreams dress drones emissions endpoint endpoints event events evolution exchange exchanges exports fears festive fiction
friends fuel goal goals green healthy internship knitting liberty management marketers memories mentoring mentorship musical native nonfiction nutritional original outlook
partners plant power programming project prototype racism regulation results retailers reviews skincare snow spending store strategies taste tourism trading
traditional transformation vegetarianism afraid aerosols allyship antibiotics bully carbon charity connectivity crowdsourcing cruise cyber cyberattacks deaf driverless
fear flu genomics hydration hydrogen insomnia menopause metaverse military mentor morbidity network networking neutrality osteoporosis permission pharma
philanthropists phishing psoriasis psychosocial refugees secret seniors sleeves speak serverless telemedicine thermostats worry yoga passions legends vets vocabulary wealth webinar weight yogurt
`;
const PLAIN: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/** Whether it is one of them. */
export function isPlain(word: string): boolean {
  return PLAIN.has(word);
}

/** Two everyday words that are tagged as one. */
const JOINED: Readonly<Record<string, string>> = {
  augmentedreality: 'augmented reality',
  contentmarketing: 'content marketing',
  dataanalysis: 'data analysis',
  datascience: 'data science',
  digitalart: 'digital art',
  financialinclusion: 'financial inclusion',
  maternalhealth: 'maternal health',
  bigdata: 'big data',
  businessowners: 'business owners',
  cervicalcancer: 'cervical cancer',
  climatechange: 'climate change',
  cybersecurity: 'cybersecurity',
  digitalmarketing: 'digital marketing',
  digitaltransformation: 'digital transformation',
  emergingmarkets: 'emerging markets',
  femalefounders: 'female founders',
  genderdiversity: 'gender diversity',
  healthworkers: 'health workers',
  foodsecurity: 'food security',
  machinelearning: 'machine learning',
  mentalhealth: 'mental health',
  oilspill: 'oil spill',
  realestate: 'real estate',
  ruralwomen: 'rural women',
  smallbusiness: 'small business',
  smallbusinesses: 'small businesses',
  socialmedia: 'social media',
  supplychain: 'supply chain',
};

/** What a tag says when it is said aloud, in small letters; nothing for a name, an event or a campaign. */
export function plainWord({ text, norm }: Token): string | undefined {
  const word = norm.slice(1);
  if (JOINED[word] && !/\d/.test(text)) return JOINED[word];
  // "#AI" is said in capitals, "#Health" may be a campaign's name.
  if (word === 'ai') return 'AI';
  return (PLAIN.has(word) || CLOSED_LIST.has(word)) && text.slice(1) === word ? word : undefined;
}
