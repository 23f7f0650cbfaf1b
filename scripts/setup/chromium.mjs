// Where the browser is, and how every test and script here starts it.
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
 * The path of a Chromium on this machine, or `undefined`. `CHROMIUM_PATH` names one that is elsewhere; when it is set,
 * no other is taken in its stead.
 */
export function findChromium(chosen = process.env.CHROMIUM_PATH, candidates = CANDIDATES) {
  return (chosen ? [chosen] : candidates).find((path) => existsSync(path));
}

/** The major version of a Chromium, such as `156`; `undefined` when it does not say. */
export function majorVersion(executable) {
  const { stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  return /(\d+)(\.\d+){3}/.exec(stdout ?? '')?.[1];
}

/** Fake camera and microphone, permissions granted, and no traffic of Chromium's own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Cameras to switch between. The second one of Chromium's gives pictures of depth, which are shown and never sent.
  '--use-fake-device-for-media-stream=device-count=3',
  '--use-fake-ui-for-media-stream',
  '--allow-loopback-in-peer-connection',
  '--autoplay-policy=no-user-gesture-required',
];
