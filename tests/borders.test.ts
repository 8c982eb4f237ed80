import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Our own source: path and text of every file in a folder. */
function sources(folder: string): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]);
}

/** What the linter cannot see, since it is a member of something. */
it.each([
  ['no part of ours', ['src', 'entrypoints'], 'reaches the network', /\.fetch\b|\bsendBeacon\b|\.XMLHttpRequest\b/],
  ['no part of ours', ['src', 'entrypoints'], 'writes HTML', /\.(inner|outer)HTML\b|\binsertAdjacentHTML\b|\beval\(/],
  ['no part of the engine', ['src/engine'], 'knows where or when it runs', /\bMath\.random\b|\bglobalThis\b/],
])('%s (%s) %s', (_, folders, __, forbidden) => {
  const found = folders.flatMap(sources).filter(([, text]) => forbidden.test(text));
  expect(found.map(([path]) => path)).toEqual([]);
});
