/**
 * The terminal door: `npm run --silent coach -- "text"` prints a reading for people, `--json` as one JSON object,
 * `--jsonl` reads drafts as JSON lines from standard input and writes one reading a line. Exit status 1 when anything
 * could not be read.
 */
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { read } from '../engine/read';
import type { Draft } from '../engine/reading';
import { draftFrom } from './draft';
import { inWords } from './in-words';

const USAGE = `Good Guest reads a draft the way the other guests would.

  npm run --silent coach -- "Your draft"            in words
  npm run --silent coach -- --json "Your draft"     as JSON
  npm run --silent coach -- --jsonl < drafts.jsonl  one draft a line: {"id": …, "text": …}

  --site x|facebook      the site it is for
  --reply-to "Text"      the post it answers
  --harder               doubtful findings too`;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function readLines(sensitivity: 'sure' | 'harder'): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    let id: unknown = null;
    try {
      const row: unknown = JSON.parse(line);
      if (typeof row === 'object' && row !== null && 'id' in row) id = row.id;
      say(JSON.stringify({ id, ...read(draftFrom(row), { sensitivity }) }));
    } catch (fault) {
      process.exitCode = 1;
      const error = fault instanceof SyntaxError ? 'the line is not JSON' : (fault as Error).message;
      say(JSON.stringify({ id, error }));
    }
  }
}

/** What was asked for on the command line; words that are none of ours end with the usage and exit status 2. */
function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        harder: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        site: { type: 'string' },
        'reply-to': { type: 'string' },
      },
    });
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : fault}\n\n${USAGE}\n`);
    process.exit(2);
  }
}

const { values, positionals } = asked();
const sensitivity = values.harder ? 'harder' : 'sure';

if (values.help || (positionals.length === 0 && process.stdin.isTTY)) {
  say(USAGE);
} else if (values.jsonl) {
  await readLines(sensitivity);
} else {
  const text = positionals.length ? positionals.join(' ') : (await readAll(process.stdin)).trimEnd();
  const draft: Draft = {
    text,
    ...(values.site !== undefined && { site: values.site }),
    ...(values['reply-to'] !== undefined && { replyTo: { text: values['reply-to'] } }),
  };
  const reading = read(draft, { sensitivity });
  say(values.json ? JSON.stringify(reading, null, 2) : inWords(draft, reading));
}
