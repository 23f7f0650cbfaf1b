// `npm run screenshots`: takes the pictures of the README and the sheets from the running example.
// `npm run screenshots -- readme lobby`: only these. The names are those of `PICTURES`.
// `npm run screenshots -- --update`: regenerates the pictures that stories are compared with.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURED, testFileOf, testNameOf } from '../stories/pictures/pictured.mjs';
import { makeDeskSheet } from './pictures/desk-sheet.mjs';
import { makeLobbySheet } from './pictures/lobby-sheet.mjs';
import { createRoom } from './pictures/rooms.mjs';
import { makeScreensSheet } from './pictures/screens-sheet.mjs';
import { runNode } from './processes/run.mjs';
import { CHROMIUM_FLAGS, findChromium } from './setup/chromium.mjs';
import { ensureChromium, ensureNode, ensurePackages } from './setup/setup.mjs';
import { root, toolScript } from './workspace/workspace.mjs';

ensureNode();
await ensurePackages();
await ensureChromium();

if (process.argv.includes('--update')) {
  // Delete first: Vitest keeps an existing picture if the new one differs only a little.
  const pictures = join(root, 'stories/pictures');
  for (const path of readdirSync(pictures, { recursive: true })) {
    if (path.endsWith('.png')) rmSync(join(pictures, path));
  }
  const stories = `^(${PICTURED.map(testNameOf).join('|')})$`;
  const files = [...new Set(PICTURED.map(testFileOf))];
  const args = [toolScript('vitest'), 'run', '--project=stories', ...files, '-t', stories, '--update'];
  const { code } = await runNode(args, { env: { VITE_PICTURES: 'record' } });
  process.exit(code);
}

const { chromium } = await import('playwright');
const { cameraDrawer } = await import('./pictures/drawnCameraScript.mjs');
const url = process.env.URL ?? 'http://localhost:5173';
const response = await fetch(`${url}/api/demo`).catch(() => undefined);
if (!response?.ok) {
  console.error(`${url} does not respond. Run "npm start" in another terminal first, or set URL.`);
  process.exit(1);
}
const { roomId } = await response.json();
const images = join(root, 'docs/images');
mkdirSync(images, { recursive: true });

/** How long a call of several people takes to show everyone on a busy machine. */
const CALL_MS = 120_000;

const PICTURES = {
  readme: picturesOfReadme,
  screens: (shown) => makeScreensSheet({ ...shown, roomId, path: join(images, 'screens.jpg') }),
  desk: (shown) => makeDeskSheet({ ...shown, path: join(images, 'desk.jpg') }),
  lobby: (shown) => makeLobbySheet({ ...shown, path: join(images, 'lobbies.jpg') }),
};

const drawCamera = await cameraDrawer();
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
const chosen = process.argv.slice(2);
try {
  for (const [name, take] of Object.entries(PICTURES)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    await take({ browser, url, drawCamera });
    console.log(`Updated in docs/images: ${name}.`);
  }
} finally {
  await browser.close();
}

async function picturesOfReadme({ browser, drawCamera }) {
  const people = ['ada', 'ben', 'dot', 'eve', 'olga'];
  const room = await createRoom(url, { title: 'Design review', in: 0, people: [...people, 'cleo'] });
  const pages = [];
  for (const name of people) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    await drawCamera(page, name);
    await page.goto(`${url}/rooms/${room}?as=${name}`);
    await page.waitForSelector('[data-action="join"]');
    pages.push(page);
  }
  const [ada, ...others] = pages;
  for (const page of others) await joinCall(page);
  await ada.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 1);
  await ada.screenshot({ path: join(images, 'lobby.png') });
  await joinCall(ada);
  const showsAll = (count) =>
    [...document.querySelectorAll('video')].filter(({ currentTime }) => currentTime > 1).length >= count;
  await ada.waitForFunction(showsAll, people.length, { timeout: CALL_MS });
  await ada.screenshot({ path: join(images, 'call.png') });
  for (const page of pages) await page.context().close();
}

async function joinCall(page) {
  await page.click('[data-action="join"]');
  await page.waitForSelector('[data-screen="call"]');
}
