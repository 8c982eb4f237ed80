import { expect, it } from 'vitest';
import { read } from '../../src/engine/read';

/** What a reply does with the post that it answers. */
type Does = 'answers' | 'leaves open' | 'plugs' | 'passes on' | 'neither';

const TALKS: [asked: string, replies: [reply: string, does: Does][]][] = [
  [
    'When does the night market close?',
    [
      ['Around eleven, a bit later on Saturdays.', 'answers'],
      ['At midnight, but the dumplings are gone by nine.', 'answers'],
      ['Not sure, it was still open when I left at ten.', 'answers'],
      ['I love the lanterns there.', 'leaves open'],
      ['Such a wonderful place with friendly people.', 'leaves open'],
      ['Check out our shop instead, we have everything!', 'plugs'],
    ],
  ],
  [
    'Where did you get that lamp?',
    [
      ['At the flea market behind the station.', 'answers'],
      ['From my grandmother, she kept it in the attic for years.', 'answers'],
      ['Lamps make every room look so cosy.', 'leaves open'],
    ],
  ],
  [
    'How many people came to the open evening?',
    [
      ['Forty, and one very small dog.', 'answers'],
      ['More than last year, maybe a hundred.', 'answers'],
      ['Community matters so much to our school.', 'leaves open'],
    ],
  ],
  [
    'Did the second coat dry overnight?',
    [
      ['It did, smooth as glass.', 'answers'],
      ['Sadly not, I had to open every window.', 'answers'],
      ['Blue is the colour of the season.', 'leaves open'],
    ],
  ],
  [
    'What would you plant under a walnut tree? Nothing grows there.',
    [
      ['Hellebores. Ours have been happy there for ten years.', 'answers'],
      ['I gave up and put a bench there, best decision ever.', 'answers'],
      ['How much sun gets through in spring?', 'answers'],
      ['Follow us for daily garden inspiration and great deals!', 'plugs'],
    ],
  ],
  [
    'Why did they cut the evening bus?',
    [
      ['Because nobody drove it, they are three drivers short.', 'answers'],
      ['The council says the line lost money every year.', 'answers'],
    ],
  ],
  [
    'My first novel was turned down for the ninth time this morning. I think I will frame the letters.',
    [
      ['Ouch. Frame them, my uncle papered a whole bathroom with his.', 'neither'],
      ['What did the kindest of the nine letters say?', 'neither'],
      ['Buy my course on getting published, link in bio.', 'plugs'],
      ['We offer professional editing services, visit our website today!', 'plugs'],
      ['Your feedback is important to us.', 'passes on'],
      ['Please contact our customer service.', 'passes on'],
    ],
  ],
  [
    'Train is two hours late and the heating in the carriage is broken. Two children asleep on my coat.',
    [
      ['That sounds miserable. Which train is it? I will ask the crew to move you.', 'neither'],
      ['I hope they sleep through it, and that somebody brings tea.', 'neither'],
      ['We apologise for any inconvenience caused.', 'passes on'],
    ],
  ],
  [
    'Does anyone know a good cobbler near the river? My boots need new heels.',
    [
      ['We repair boots on Weir Lane, two minutes from the river. Heels take a day.', 'answers'],
      ['Ask for Tomas at the key shop, he saved my walking boots.', 'answers'],
      ['I would try the stall in the covered market.', 'answers'],
    ],
  ],
];

const cases = TALKS.flatMap(([asked, replies]) => replies.map(([reply, does]) => [asked, reply, does] as const));

it.each(cases)('“%s” “%s”: %s', (asked, reply, does) => {
  const { findings, strengths } = read({ text: reply, replyTo: { text: asked } }, { suggestions: false });
  const rules = findings.filter(({ shown }) => shown).map(({ rule }) => rule);
  const open = findings.find(({ rule, shown }) => shown && rule === 'question-left-open');
  if (does === 'leaves open') expect(open?.message).toContain(asked.split(/(?<=\?)/)[0]);
  else expect(rules).not.toContain('question-left-open');
  if (does === 'plugs') expect(rules.join(' ')).toMatch(/plug|follow-bait|link-in-bio|order/);
  if (does === 'passes on') expect(rules).toContain('canned-reply');
  if (does === 'answers' || does === 'neither') expect(rules).toEqual([]);
  if (does === 'answers' && !reply.endsWith('?')) expect(strengths.map(({ rule }) => rule)).toContain('answers-them');
});
