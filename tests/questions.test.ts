import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Facts } from '../src/engine/facts/facts';
import { figureOf, quotationOf } from '../src/engine/questions/figure';
import { questionsFor } from '../src/engine/questions/questions';
import { thoughtOf } from '../src/engine/questions/quotable';
import { sceneOf } from '../src/engine/questions/scene';
import type { Shape } from '../src/engine/questions/shape';
import { shapes } from '../src/engine/questions/shapes';
import type { Draft, Reading } from '../src/engine/reading';

const MAYBE: Reading = {
  invite: 'maybe',
  score: 0.5,
  language: 'en',
  findings: [],
  strengths: [],
  questions: [],
  rephrasings: [],
};

const draftOf = (draft: string | Draft): Draft => (typeof draft === 'string' ? { text: draft } : draft);
const sceneFor = (draft: string | Draft) => sceneOf(new Facts(draftOf(draft)), MAYBE);
const ask = (draft: string | Draft, reading: Partial<Reading> = {}) =>
  questionsFor(new Facts(draftOf(draft)), { ...MAYBE, ...reading });
const texts = (draft: string | Draft) => ask(draft).map(({ text }) => text);

describe.each(shapes.map((shape) => [shape.id, shape as Shape] as const))('%s', (_, shape) => {
  it('has a name and examples', () => {
    expect(shape.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(shape.examples.asks.length).toBeGreaterThan(0);
    expect(shape.examples.passes.length).toBeGreaterThan(0);
  });
  it.each(shape.examples.asks)('asks: $asks', ({ draft, asks, answer, reads }) => {
    const scene = sceneFor(draft);
    expect(shape.applies(scene)).toBeGreaterThan(0);
    const asked = shape.build(scene);
    expect(asked?.text).toBe(asks);
    if (answer === undefined) return;
    expect(`${asked?.weave?.before}${answer}${asked?.weave?.after}`).toBe(reads);
  });
  it.each(shape.examples.passes.map((draft) => ({ draft })))('leaves $draft alone', ({ draft }) => {
    expect(shape.applies(sceneFor(draft))).toBe(0);
  });
});

describe('all shapes', () => {
  it('have names of their own', () => {
    expect(new Set(shapes.map(({ id }) => id)).size).toBe(shapes.length);
  });
  it('show how a woven answer reads', () => {
    for (const { id, examples } of shapes) {
      const woven = examples.asks.map(({ draft }) => shapes.find((shape) => shape.id === id)?.build(sceneFor(draft)));
      if (woven.some((asked) => asked?.weave))
        expect(
          examples.asks.some(({ reads }) => reads),
          id,
        ).toBe(true);
    }
  });
});

describe('words that are read out', () => {
  const thought = (text: string) => thoughtOf(new Facts({ text }))?.text;
  it.each([
    ['BREAKING: The old ferry line closes in May', 'The old ferry line closes in May'],
    ['@dana lol my bees moved into the shed again', 'my bees moved into the shed again'],
    ['Hurry! The lantern walk starts at the mill. Click here', 'The lantern walk starts at the mill'],
    ['Find out how the baker got his boat back: https://a.example/b', 'how the baker got his boat back'],
    ['.@harbourfm has a new night show', '@harbourfm has a new night show'],
    ['THE TIDE IS OUT AND NOBODY CARES', 'The tide is out and nobody cares'],
    ['She said “never again” and bought a second boat', 'She said ‘never again’ and bought a second boat'],
  ])('%s', (draft, words) => expect(thought(draft)).toBe(words));
  it('end where a thought can end, and say that more follows', () => {
    expect(
      thought(
        'The council counted all the herons on the long canal because nobody had believed the fishermen about them',
      ),
    ).toMatch(/^The council counted all the herons.*\p{L}…$/u);
  });
  it.each(['Please subscribe to my channel', 'Wow', 'https://a.example/x', '@dana @lee'])('are none in %s', (draft) =>
    expect(thought(draft)).toBeUndefined(),
  );
  it('may be a number with what it counts, or somebody else’s', () => {
    expect(figureOf(new Facts({ text: 'We walked past 412 herons in 2019.' }))?.text).toBe('412 herons');
    expect(figureOf(new Facts({ text: 'We met in 2019 at 8 am.' }))).toBeUndefined();
    expect(quotationOf(new Facts({ text: 'Noor says “the sea never really sleeps”.' }))?.text).toBe(
      'the sea never really sleeps',
    );
  });
});

describe('what a draft does', () => {
  const does = (draft: string | Draft) => sceneFor(draft).act;
  it.each([
    ['Quiz tomorrow 8pm. £2 a head. Kitchen open til 9.', 'notice'],
    ['Mill Lane closed until 9am on Friday', 'notice'],
    ['FT: Harbour 2-1 Rovers', 'result'],
    ['Ferries:\n1. The old one.\n2. The new one.\n3. The one that sank.', 'list'],
    ['The tide table as a novel (1987)', 'headline'],
    ['Like and share if you watch this', 'begging'],
    ['Our shed is open on Sunday from 10am, tea and cake on the menu', 'notice'],
    ['Noor: “I never sleep in May”', 'claim'],
  ])('%s: %s', (draft, act) => expect(does(draft)).toBe(act));
});

describe('thanks', () => {
  const aim = (draft: string) => sceneFor(draft).aim;
  it.each(['Thank you, Noor, for the soup', 'Huge shoutout to our ferry crew', 'Congratulations to the choir'])(
    'are given in: %s',
    (draft) => expect(aim(draft)).toBe('thanks'),
  );
  it.each([
    'Nobody thanks you when the ferry is on time',
    'Please have a look at the ferry timetable and tell me what is wrong. Thanks, Joy',
    'Could you all come and see my boat on the pier? Thank you!',
    'So proud of our little boat',
  ])('are none in: %s', (draft) => expect(aim(draft)).not.toBe('thanks'));
  it('that tell the deed are not asked for it', () => {
    for (const text of texts('Huge shoutout to our ferry crew. They made 40 trips in one night, in fog.'))
      expect(text).not.toContain('What are you thanking');
  });
});

describe('chief words', () => {
  it('are echoed where a draft says several things, and then not read out again', () => {
    const asked = texts('Low mist on the canal. The old heron kept its place. Nobody else was up.');
    expect(asked[0]).toMatch(/^“[^”]+”: [a-z]/u);
    expect(asked.slice(1).every((text) => !text.includes('“'))).toBe(true);
  });
  it('are not echoed where they are all there is', () => {
    for (const text of texts('The old heron kept its place')) expect(text).not.toContain('“');
  });
});

describe('what is named in passing', () => {
  const topic = (draft: string) => sceneFor(draft).topic?.noun;
  it.each([
    'I am mastering the art of doing nothing',
    'At the end of the day it is a piece of cake',
    'My phone fell into the harbour',
    'Your Sachin Low will see you now',
    'Harbour Index Funds rose again',
    'I read it on the road',
  ])('is not asked about: %s', (draft) => expect(topic(draft)).toBeUndefined());
  it.each([
    ['Our new planner is here. Buy now!', 'planner'],
    ['We built a tide clock', 'tide clock'],
    ['I love my dog', 'dog'],
  ])('%s is about the %s', (draft, noun) => expect(topic(draft)).toBe(noun));
});

describe('a draft', () => {
  it('is asked about its own topic, in a calm voice', () => {
    const asked = ask(
      '🚨 BUY NOW!!! Our AMAZING new planner is HERE! Link in bio. RT to win 🔥🔥 #ad #sale #planner #win',
    );
    expect(asked.length).toBeGreaterThan(1);
    expect(asked[0]?.weave).toBeDefined();
    expect(asked.every(({ text }) => !/PLANNER|AMAZING/.test(text))).toBe(true);
    expect(asked.filter(({ text }) => /planner/.test(text)).length).toBeGreaterThan(0);
  });
  it('that is welcome, or cannot be judged, is left alone', () => {
    expect(ask('Our new kettle is here. Buy now!', { invite: 'yes' })).toEqual([]);
    expect(ask('Our new kettle is here. Buy now!', { invite: 'unsure' })).toEqual([]);
  });
  it('about one’s own is asked as a friend would say it', () => {
    for (const text of texts('My new cookbook is out now. Order yours today!')) expect(text).not.toMatch(/\bmy\b/);
  });
  it.each([
    ['Our candles are back in the shop. Buy now!', /\bcandles (?:is|has|was|does)\b|\b(?:is|does|has) your candles\b/],
    ['Our candle is back in the shop. Buy now!', /\bcandle (?:are|have|were|do)\b|\b(?:are|do|have) your candle\b/],
  ])('keeps number: %s', (draft, wrong) => {
    expect(texts(draft).length).toBeGreaterThan(0);
    for (const text of texts(draft)) expect(text).not.toMatch(wrong);
  });
  it('is read out once at most', () => {
    for (const draft of [
      'Old Lighthouse Keeper Opens Secret Garden',
      'Umbrellas are overrated',
      'I finally painted the ferry shed',
    ])
      expect(texts(draft).filter((text) => text.includes(draft)).length).toBeLessThanOrEqual(1);
  });
  it('about grief, illness or politics gets a plain question or none', () => {
    const careful = shapes.filter((shape) => (shape as Shape).careful).map(({ id }) => `${id}-`);
    for (const draft of [
      'My grandfather passed away last night. He loved his garden.',
      'I was diagnosed with cancer in May and the garden keeps me going.',
      'The senators voted down the bus law again: https://a.example/n',
      'Earthquake in the north, 30 people dead, the old bridge is gone.',
      'After 9 years on the ferry I was let go on Thursday, on a 12 minute call.',
      'Three weeks waiting for my loan and rent is due on Friday.',
    ])
      for (const { id } of ask(draft)) {
        const isCareful = careful.some((shape) => id.startsWith(shape));
        expect(isCareful, `${id}: ${draft}`).toBe(true);
      }
  });
  it('that answers somebody is first asked about what they said', () => {
    const replyTo = { author: '@dana', text: 'My sourdough keeps collapsing. What oven heat do you use?' };
    expect(texts({ text: 'Great post, see my page!', replyTo })[0]).toContain('What oven heat do you use?');
  });
  it('that only praises is asked what it was', () => {
    const replyTo = { author: '@dana', text: 'Four days on the coast path, two blisters, and I would go again.' };
    expect(ask({ text: 'amazing, well done!', replyTo })[0]?.id).toMatch(/^struck-you-/);
  });
  it('of a house to one guest is asked what is left to answer, and what comes next', () => {
    const ids = ask('@dana We are sorry to hear this, please DM us your order number. ^JB').map(({ id }) => id);
    expect(ids.some((id) => id.startsWith('not-yet-answered-'))).toBe(true);
    expect(ids.some((id) => id.startsWith('happens-next-'))).toBe(true);
  });
});

describe('any draft', () => {
  const word = fc.constantFrom(
    ...'I we you our my BUY now! planner photos the a 10 is here love https://a.example/x #tag @dana “so” … \n ? Thanks Maria'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  );
  it('gets at most three questions that begin differently and read as sentences, the woven one first', () => {
    fc.assert(
      fc.property(text, fc.option(text), (draft, parent) => {
        const asked = ask(parent === null ? draft : { text: draft, replyTo: { text: parent } });
        expect(asked.length).toBeLessThanOrEqual(3);
        const bare = asked.map((question) => question.text.replace(/^“[^”]*”: /u, '').toLowerCase());
        const openings = bare.map((words) => words.split(' ', 2).join(' '));
        expect(new Set(openings).size).toBe(openings.length);
        if (asked.some(({ weave }) => weave)) expect(asked[0]?.weave).toBeDefined();
        for (const question of asked) {
          expect(question.text).toMatch(/^(?:[A-Z]|“[^”]+”: [a-z]).*\?$/su);
          expect(question.text.replace(/“.*”/su, 'so')).not.toMatch(
            /\b(the|your|a) (the|your|a|my)\b|\{it\}| {2}|undefined/i,
          );
        }
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
