import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { build, defaultClientConditions, type InlineConfig, type PreviewServer, preview, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CallingEmulatorOptions, callingEmulator } from '../../packages/calling-emulator/src/vite/index.js';
import { CHROMIUM_FLAGS, findChromium } from '../setup/chromium.mjs';
import { root } from '../workspace/workspace.mjs';

const SDK = /[\\/]@azure[\\/]communication-calling[\\/]/;
/** All modules of the stand-in except the small ones that choose the engine. */
const STAND_IN = /[\\/]calling-emulator[\\/]src[\\/](?!engine)/;
/** A text that only the stand-in contains. */
const STAND_IN_WORDS = 'is not available on the local emulator.';

const outDir = mkdtempSync(join(tmpdir(), 'anteroom-one-build-'));
afterAll(() => rmSync(outDir, { recursive: true }));

const config = (options: CallingEmulatorOptions, settings: InlineConfig['build']): InlineConfig => ({
  root: join(root, 'scripts/package-checks/one-build'),
  configFile: false,
  logLevel: 'error',
  resolve: { conditions: ['anteroom-source', ...defaultClientConditions] },
  plugins: [callingEmulator(options)],
  // Skip what takes time and makes no difference here.
  build: { target: 'es2022', minify: false, reportCompressedSize: false, chunkSizeWarningLimit: 20_000, ...settings },
});

async function chunksOf(options: CallingEmulatorOptions, settings: InlineConfig['build']) {
  const result = await build(config(options, settings));
  if (!('output' in result)) throw new Error('The build has more than one output.');
  return result.output.filter((file) => file.type === 'chunk');
}

const holding = (chunks: Rollup.OutputChunk[], pattern: RegExp) =>
  chunks.filter((chunk) => Object.keys(chunk.modules).some((id) => pattern.test(id)));
const saying = (chunks: Rollup.OutputChunk[]) => chunks.filter(({ code }) => code.includes(STAND_IN_WORDS));
const names = (chunks: Rollup.OutputChunk[]) => chunks.map(({ fileName }) => fileName);

/** A chunk and everything that the browser fetches with it before it runs. */
function staticClosure(chunks: Rollup.OutputChunk[], from: Rollup.OutputChunk | undefined): string[] {
  const reached = new Set(from ? [from.fileName] : []);
  for (const name of reached) {
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) reached.add(next);
  }
  return [...reached];
}

test('a build with the SDK contains nothing of the stand-in', async () => {
  // The SDK is large, and its content doesn't matter here.
  const chunks = await chunksOf(
    { engine: 'sdk' },
    { write: false, rollupOptions: { external: '@azure/communication-calling' } },
  );
  expect(chunks.flatMap((chunk) => chunk.imports)).toContain('@azure/communication-calling');
  expect(names(holding(chunks, STAND_IN))).toEqual([]);
  expect(names(saying(chunks))).toEqual([]);
});

describe('one build with both engines', () => {
  let chunks: Rollup.OutputChunk[];
  let served: PreviewServer;
  let browser: Browser;

  beforeAll(async () => {
    chunks = await chunksOf({ engine: 'at-run-time', allowInProduction: true }, { outDir });
    served = await preview({
      configFile: false,
      logLevel: 'error',
      root: outDir,
      build: { outDir },
      preview: { port: 0 },
    });
    browser = await chromium.launch({ executablePath: findChromium() ?? '', args: CHROMIUM_FLAGS });
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test('each engine is in separate chunks, which load neither with the page nor with the call', () => {
    const standIn = names(holding(chunks, STAND_IN));
    const sdk = names(holding(chunks, SDK));
    expect(standIn).not.toEqual([]);
    expect(sdk).not.toEqual([]);
    expect(names(saying(chunks))).toEqual(standIn);
    expect(standIn.filter((name) => sdk.includes(name))).toEqual([]);
    const [page] = chunks.filter(({ isEntry }) => isEntry);
    const [call] = holding(chunks, /one-build[\\/]call\.ts$/);
    for (const start of [page, call]) {
      const eager = staticClosure(chunks, start);
      expect(eager).not.toEqual([]);
      expect(eager.filter((name) => [...standIn, ...sdk].includes(name))).toEqual([]);
    }
  });

  test.each([
    ['?engine=emulator', STAND_IN, SDK],
    ['?engine=sdk', SDK, STAND_IN],
    ['', SDK, STAND_IN],
  ])('a page at "/%s" fetches only its engine, by default the SDK', async (query, chosen, other) => {
    const page = await browser.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname.slice(1)));
    const { port } = served.httpServer.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/${query}`);
    await expect
      .poll(() => page.evaluate(() => document.body.dataset.loaded))
      .toBe('CallClient DiagnosticQuality Features LocalVideoStream VideoStreamRenderer createIdentifierFromRawId');
    expect(fetched).toEqual(expect.arrayContaining(names(holding(chunks, chosen))));
    expect(fetched.filter((name) => names(holding(chunks, other)).includes(name))).toEqual([]);
    await page.close();
  });
});
