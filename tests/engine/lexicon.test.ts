import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Facts } from '../../src/engine/facts/facts';
import { model } from '../../src/engine/impression/impression';
import { buildTable, defineLexicon, expand, type Lexicon } from '../../src/engine/lexicon/lexicon';
import { meantBy } from '../../src/engine/lexicon/spelling';
import { rules } from '../../src/engine/rules';

const FOLDER = 'src/engine/lexicon/lists';
const files = readdirSync(FOLDER).sort();
const lists = await Promise.all(
  files.map(async (file) => (await import(`../../${FOLDER}/${file}`)).default as Lexicon),
);

describe('a phrase', () => {
  it('stands for all its alternatives', () => {
    expect(expand('(sign|signed) up (now|)')).toEqual(['sign up now', 'sign up', 'signed up now', 'signed up']);
    expect(expand('a (b (c|d)|e)')).toEqual(['a b c', 'a b d', 'a e']);
  });
  it('with an open bracket is refused', () => {
    expect(() => expand('(sign up')).toThrow('Unclosed bracket');
  });
});

describe('the lists', () => {
  it.each(lists.map((list, i) => [list.id, list, files[i]] as const))(
    '%s is told where it is from',
    (id, list, file) => {
      expect(file).toBe(`${id}.ts`);
      expect(list.source).toMatch(/\S/);
      for (const phrase of list.phrases.flatMap(expand))
        expect(phrase, 'lower case, one space').toMatch(/^\S+( \S+)*$/);
      expect(list.phrases.join(' ')).toBe(list.phrases.join(' ').toLowerCase());
    },
  );
  it('are all in the table that ships; `npm run lexicon` puts them there', () => {
    expect(JSON.parse(readFileSync('src/engine/lexicon/table.json', 'utf8'))).toEqual(buildTable(lists));
  });
  it('are all used, by a rule or by the impression', () => {
    const engine = readdirSync('src/engine', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('lexicon/lists'))
      .map((name) => readFileSync(`src/engine/${name}`, 'utf8'))
      .join('\n');
    const isUsed = (id: string) => engine.includes(`'${id}'`) || Object.hasOwn(model.facts, `list:${id}`);
    expect(rules.length).toBeGreaterThan(0);
    expect(lists.map((list) => list.id).filter((id) => !isUsed(id))).toEqual([]);
  });
});

describe('the table', () => {
  const list = (id: string, phrases: string[]) => defineLexicon({ id, source: 'test', phrases });
  it('keeps every list that a phrase is in, and one ending for all that end alike', () => {
    const table = buildTable([list('a', ['(buy|shop) now', 'buy']), list('b', ['get now'])]);
    expect(table.lists).toEqual(['a', 'b']);
    expect(table.words).toEqual(['buy', 'get', 'now', 'shop']);
    const next = (state: number) => {
      const steps = table.steps[state] ?? [];
      return Object.fromEntries(steps.flatMap((word, i) => (i % 2 ? [] : [[table.words[word], steps[i + 1] ?? -1]])));
    };
    const { buy = -1, get = -1, shop = -1 } = next(table.start);
    expect(table.ends[buy]).toEqual([0]);
    expect(next(buy).now).toBe(next(shop).now);
    expect(table.ends[next(get).now ?? -1]).toEqual([1]);
    expect(table.steps).toHaveLength(6);
    expect(table.ends).toHaveLength(6);
  });
  it('matches whole words only, across hyphens, and never what somebody else said', () => {
    const words = (text: string) => new Facts({ text }).hits('urgency').map((hit) => hit.text);
    expect(words('This is the last chance.')).toEqual(['last chance']);
    expect(words('The last-chance saloon')).toEqual(['last-chance']);
    expect(words('Blast chances are low.')).toEqual([]);
    expect(words('She said "last chance" and left.')).toEqual([]);
  });
});

describe('a slip of the fingers', () => {
  const found = (text: string) => [...new Facts({ text }).phrases.keys()];
  it('does not hide a phrase', () => {
    expect(found('Plaese retwet this')).toEqual(found('Please retweet this'));
    expect(meantBy('retwet')).toBe('retweet');
    expect(meantBy('beleive')).toBe('believe');
  });
  it('is not seen in a word of the lists, in a short one, or in one that could be two', () => {
    expect([meantBy('retweet'), meantBy('form'), meantBy('umbrella')]).toEqual([undefined, undefined, undefined]);
  });
});
