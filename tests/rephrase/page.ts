/** Our own drafts with what Good Guest asks and offers, as a page to be read in full. */
import { read } from '../../src/engine/read';
import type { Draft } from '../../src/engine/reading';
import { drafts } from './drafts';

const HEAD = `# What Good Guest asks and offers

A hundred drafts of our own, over many trades and all sites, each with what Good Guest makes of it. Written by \`npm run page\`; a test
holds it to what the engine does today. Read it in full after every change of the words: would you post it? Is it the same person?
`;

const INTENT = {
  'ask-first': 'Ask first',
  'give-first': 'Give first',
  'listen-first': 'Listen first',
  plain: 'Plain',
} as const;

function quoted(text: string): string {
  return text.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

function entry({ id, trade, draft }: (typeof drafts)[number]): string {
  const { invite, questions, rephrasings } = read(draft);
  const { site, kind, replyTo, text }: Draft = draft;
  const parts = [`## ${id}`, `${[trade, site, kind].filter(Boolean).join(' · ')} · **${invite}**`];
  if (replyTo) parts.push('Under:', quoted(replyTo.text));
  parts.push(replyTo ? 'The draft:' : '', quoted(text));
  if (questions.length) parts.push(questions.map((question) => `- ${question.text}`).join('\n'));
  for (const wording of rephrasings) parts.push(`${INTENT[wording.intent]}:`, quoted(wording.text));
  return parts.filter(Boolean).join('\n\n');
}

/** The page as it stands in `tests/rephrasings.md`. */
export function page(): string {
  return `${[HEAD.trimEnd(), ...drafts.map(entry)].join('\n\n')}\n`;
}
