import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { page } from './page';

it('the page that people read is what the engine offers; `npm run page` writes it', () => {
  expect(readFileSync('tests/rephrasings.md', 'utf8')).toBe(page());
});
