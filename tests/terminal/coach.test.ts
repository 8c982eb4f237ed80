import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function coach(args: string[], input = '') {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'src/terminal/coach.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, lines: stdout.trimEnd().split('\n') };
}

describe('the terminal door', () => {
  it('says a reading in words', () => {
    const { status, lines } = coach(['Thank you @lee for the lift home. How is the new flat?']);
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^Would you invite you\?\s+Yes, come in\.$/);
  });
  it('gives one reading as JSON', () => {
    const { status, lines } = coach(['--json', '--reply-to', 'When do you open?', 'At nine, come in.']);
    expect(status).toBe(0);
    expect(JSON.parse(lines.join('\n'))).toHaveProperty('invite');
  });
  it('reads drafts line by line, in order, and goes on after a bad one', () => {
    const rows = [
      '{"id":"1","text":"The kiln is free on Friday. Who wants it?"}',
      '{"id":2}',
      'not JSON',
      '{"id":"4","text":""}',
    ];
    const { status, lines } = coach(['--jsonl'], rows.join('\n'));
    expect(status).toBe(1);
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['1', 2, null, '4']);
    expect(answers[1].error).toBe('a draft needs a "text"');
    expect(Object.keys(answers[2])).toEqual(['id', 'error']);
    expect(answers[3].invite).toBe('unsure');
  });
  it('explains itself when it is asked for something that it has not', () => {
    expect(coach(['--jason', 'Hello']).status).toBe(2);
  });
  it('is content when every line was', () => {
    expect(coach(['--jsonl'], '{"id":1,"text":"Good morning from the allotment."}\n\n').status).toBe(0);
  });
});
