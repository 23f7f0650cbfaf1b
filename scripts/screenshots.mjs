// `npm run screenshots`: the pictures of the README, from the running example.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs';
import { ensureChromium, ensureNode, ensurePackages } from './setup.mjs';
import { root } from './workspace.mjs';

ensureNode();
await ensurePackages();
await ensureChromium();
const { chromium } = await import('playwright');

const url = process.env.URL ?? 'http://localhost:5173';
const answer = await fetch(`${url}/api/demo`).catch(() => undefined);
if (!answer?.ok) {
  console.error(`Nothing answers at ${url}: run "npm start" in another window first, or set URL.`);
  process.exit(1);
}
const { roomId } = await answer.json();
const images = join(root, 'docs/images');
mkdirSync(images, { recursive: true });

const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
try {
  const pages = [];
  for (const name of ['ada', 'ben']) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    await page.goto(`${url}/rooms/${roomId}?as=${name}`);
    await page.waitForSelector('[data-action="join"]');
    pages.push(page);
  }
  const [ada, ben] = pages;
  await ada.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 1);
  await ada.screenshot({ path: join(images, 'lobby.png') });
  for (const page of [ada, ben]) {
    await page.click('[data-action="join"]');
    await page.waitForSelector('[data-screen="call"]');
  }
  await ada.waitForFunction(() => document.querySelectorAll('video').length === 2);
  await ada.waitForTimeout(4000);
  await ada.screenshot({ path: join(images, 'call.png') });
} finally {
  await browser.close();
}
console.log('docs/images/lobby.png and docs/images/call.png are new.');
