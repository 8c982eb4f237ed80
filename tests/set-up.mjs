/** Set-up that the two commands share. Plain JavaScript without dependencies: it runs before anything is installed. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The unpacked extension that `wxt build` makes for Chrome and its kin. */
export const EXTENSION = join(ROOT, '.output', 'chrome-mv3');

/**
 * Runs a program in the root folder; `quiet` keeps its output to itself, `env` adds to the environment.
 * @returns {Promise<{ok: boolean, output: string}>} the output of both streams, in order; empty unless quiet
 */
export function run(program, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // On Windows npm and the tools are .cmd files, which only a shell starts.
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** A program that one of our packages brings. */
export const bin = (name) => join('node_modules', '.bin', name);

/** Whether every package that the lock file asks for is in place. */
function isInstalled() {
  const versions = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false;
  const installed = versions('node_modules/.package-lock.json');
  return Object.entries(versions('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Installs the packages of the lock file where they are missing or other ones. */
export async function installPackages() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci), about a minute');
  const { ok, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
  if (!ok) throw new Error(`npm ci failed:\n${output}`);
}
