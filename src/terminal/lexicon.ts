/** `npm run lexicon`: builds the phrase table from every list in `src/engine/lexicon/lists`. */
import { readdirSync, writeFileSync } from 'node:fs';
import { buildTable, type Lexicon } from '../engine/lexicon/lexicon';

const folder = new URL('../engine/lexicon/lists/', import.meta.url);
const files = readdirSync(folder).sort();
const lists = await Promise.all(
  files.map(async (file) => ((await import(new URL(file, folder).href)) as { default: Lexicon }).default),
);
const table = `${JSON.stringify(buildTable(lists))}\n`;
writeFileSync(new URL('../engine/lexicon/table.json', import.meta.url), table);
console.log(`${lists.length} lists, ${table.length} bytes`);
