// Finds the browser, and holds the flags that every test and script starts it with.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium on this machine, or `undefined`. If `CHROMIUM_PATH` is set, only that path is used, even if it
 * doesn't exist.
 */
export function findChromium(chosen = process.env.CHROMIUM_PATH, candidates = CANDIDATES) {
  return (chosen ? [chosen] : candidates).find((path) => existsSync(path));
}

/** The major version of a Chromium, such as `156`, or `undefined` if it doesn't print one. */
export function majorVersion(executable) {
  const { stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  return /(\d+)(\.\d+){3}/.exec(stdout ?? '')?.[1];
}

/** Fake devices, all permissions granted, and no background traffic. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Several cameras, to switch between. Chromium's second one delivers depth images, which are shown but never sent.
  '--use-fake-device-for-media-stream=device-count=3',
  '--use-fake-ui-for-media-stream',
  '--allow-loopback-in-peer-connection',
  '--autoplay-policy=no-user-gesture-required',
];
