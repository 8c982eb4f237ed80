/** `npm run page`: writes `tests/rephrasings.md`. */
import { writeFileSync } from 'node:fs';
import { page } from './page';

writeFileSync(new URL('../rephrasings.md', import.meta.url), page());
