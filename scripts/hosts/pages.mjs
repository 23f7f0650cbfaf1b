// Checks pages of hosts, built from the installed packages: what they request, and their first paint from a server.
import { join } from 'node:path';
import { freePort } from '../processes/port.mjs';
import { run } from '../processes/run.mjs';
import { startProcess } from './processes.mjs';

const TAIL_LINES = 40;

async function mustRun(command, args, options) {
  const { code, output } = await run(command, args, { ...options, capture: true });
  if (code !== 0) throw new Error(output.trim().split('\n').slice(-TAIL_LINES).join('\n'));
}

function mustEqual(actual, expected, what) {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

/** Opens a page of its own, runs `use` on it and closes it. */
async function withPage(browser, options, use) {
  const context = await browser.newContext(options);
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

async function checkRequests(page, url) {
  const elsewhere = [];
  await page.route(
    (address) => address.origin !== new URL(url).origin && address.protocol.startsWith('http'),
    (route) => {
      elsewhere.push(route.request().url());
      return route.abort();
    },
  );
  await page.goto(url);
  await page.waitForSelector('body[data-loaded]');
  mustEqual(await page.evaluate(() => document.fonts.size), 0, 'font faces in the page');
  mustEqual(elsewhere, [], 'requests to other origins');
}

/** A page built by Vite loads the whole call UI and requests nothing from elsewhere. */
const vitePage = {
  name: 'Vite, a page that requests nothing from elsewhere',
  async check(folder, browser) {
    const vite = join(folder, 'node_modules/vite/bin/vite.js');
    const site = join(folder, 'vite');
    await mustRun(process.execPath, [vite, 'build', site]);
    const port = await freePort();
    const server = await startProcess(process.execPath, [vite, 'preview', site, '--port', String(port)], {
      cwd: site,
      port,
    });
    try {
      await withPage(browser, {}, (page) => checkRequests(page, `http://localhost:${port}/`));
    } finally {
      await server.close();
    }
  },
};

const ROOT = '[data-anteroom="room-call"]';

/** Without JavaScript, only the server's styles are there. */
async function checkFirstPaint(page, url) {
  await page.goto(url);
  const { display, containerType, backgroundColor } = await page
    .locator(ROOT)
    .evaluate((root) => ({ ...globalThis.getComputedStyle(root) }));
  mustEqual([display, containerType], ['flex', 'inline-size'], 'layout of the first paint');
  mustEqual(backgroundColor, 'rgb(255, 255, 255)', 'background of the first paint');
}

/** The page goes on with the server's markup, up to the answer of its endpoint, which doesn't exist. */
async function checkHydration(page, url) {
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  await page.waitForSelector(`${ROOT}[data-screen="error"]`);
  mustEqual(errors, [], 'errors while the page takes over');
}

/** The first paint of pages that Next.js renders on a server. */
const nextPages = {
  name: 'Next, the first paint of both routers',
  async check(folder, browser) {
    const next = join(folder, 'node_modules/next/dist/bin/next');
    const site = join(folder, 'next');
    const env = { NEXT_TELEMETRY_DISABLED: '1' };
    await mustRun(process.execPath, [next, 'build', site], { env });
    const port = await freePort();
    const server = await startProcess(process.execPath, [next, 'start', site, '--port', String(port)], {
      cwd: site,
      port,
      env,
    });
    try {
      for (const path of ['pages-router', 'app-router']) {
        const url = `http://localhost:${port}/${path}`;
        await withPage(browser, { javaScriptEnabled: false }, (page) => checkFirstPaint(page, url));
        await withPage(browser, {}, (page) => checkHydration(page, url));
      }
    } finally {
      await server.close();
    }
  },
};

export const PAGES = [vitePage, nextPages];
