import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names on the PATH, from the most to the least wanted. */
const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
  'brave-browser',
  'brave',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
];

const WHAT_TO_DO =
  'No browser found: install Google Chrome, Chromium, Microsoft Edge or Brave, or set CHROME_PATH to the program of one.';

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not to be run: the next place is looked at.
    return false;
  }
}

/** Where browsers are on this system, from the most to the least wanted. */
function places({ platform, env }) {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return MAC_APPS.flatMap((app) => folders.map((folder) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return WINDOWS_PROGRAMS.flatMap((parts) => folders.map((folder) => join(folder, ...parts)));
  }
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), '/opt/google/chrome', '/snap/bin'];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Installs Debian's own Chromium; another program that holds the package lock is waited for. */
function installChromium() {
  console.log('Installing Chromium (apt-get), about half a minute');
  const apt = (...args) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
}

/**
 * The program of a browser that takes the extension: the one in CHROME_PATH, else Chrome, Chromium, Edge or Brave where
 * they usually are. As root on Debian and its kin it installs Chromium; elsewhere it throws an Error that says what to
 * install.
 * @returns {Promise<string>} its path
 */
export async function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (isProgram(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, and there is no program of that name.`);
  }
  const find = () => places(process).find(isProgram);
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    try {
      installChromium();
    } catch (fault) {
      throw new Error(`${WHAT_TO_DO} (apt-get could not: ${fault.message.split('\n')[0]})`);
    }
  }
  const installed = find();
  if (!installed) throw new Error(WHAT_TO_DO);
  return installed;
}
