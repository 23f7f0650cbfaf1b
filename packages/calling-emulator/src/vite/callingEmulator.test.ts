import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import * as vite8 from 'vite-8';
import { afterAll, describe, expect, it } from 'vitest';
import { type CallingEmulatorOptions, callingEmulator } from './callingEmulator.js';

const root = mkdtempSync(join(tmpdir(), 'calling-emulator-'));
writeFileSync(join(root, 'entry.js'), 'console.log("nothing")');
afterAll(() => rmSync(root, { recursive: true }));

const SDK = '@azure/communication-calling';

const inline = (options?: CallingEmulatorOptions) => ({
  root,
  configFile: false as const,
  logLevel: 'silent' as const,
  server: { middlewareMode: true, ws: false as const },
  optimizeDeps: { noDiscovery: true },
  plugins: [callingEmulator(options)],
  build: { write: false, rollupOptions: { input: join(root, 'entry.js') } },
});

/** What a name resolves to in a build with these options: a path, or `undefined` if the plugin leaves it alone. */
async function meaning(name: string, options?: CallingEmulatorOptions): Promise<string | undefined> {
  const server = await createServer(inline(options));
  try {
    return (await server.pluginContainer.resolveId(name, join(root, 'entry.js')))?.id;
  } finally {
    await server.close();
  }
}

describe('the Vite plugin', () => {
  it('leaves the calling SDK alone by default', async () => {
    expect(await meaning(SDK)).toBeUndefined();
  });

  it('replaces it by the stand-in, for the exact module name only', async () => {
    expect(await meaning(SDK, { engine: 'emulator' })).toMatch(/calling-emulator.*\/index\.(ts|js)$/);
    expect(await meaning(`${SDK}-effects`, { engine: 'emulator' })).toBeUndefined();
  });

  it('replaces it by the choice if the page is to choose', async () => {
    expect(await meaning(SDK, { engine: 'at-run-time' })).toMatch(/calling-emulator.*\/engineAtRunTime\.(ts|js)$/);
  });

  it.each(['emulator', 'at-run-time'] as const)('fails a production build that has %s by accident', async (engine) => {
    await expect(build(inline({ engine }))).rejects.toThrow(/production build/);
    await expect(build(inline({ engine, allowInProduction: true }))).resolves.toBeDefined();
    await expect(build(inline())).resolves.toBeDefined();
  });

  it('keeps the stand-in apart from optimized packages on Vite 8 too, without a deprecated option', async () => {
    const told: string[] = [];
    const customLogger = vite8.createLogger('info');
    customLogger.warn = (message) => void told.push(message);
    customLogger.warnOnce = customLogger.warn;
    mkdirSync(join(root, 'node_modules/library'), { recursive: true });
    writeFileSync(
      join(root, 'node_modules/library/package.json'),
      '{ "name": "library", "version": "1.0.0", "type": "module", "main": "index.js" }',
    );
    writeFileSync(join(root, 'node_modules/library/index.js'), `export { CallClient } from '${SDK}';`);
    const { plugins, ...rest } = inline({ engine: 'emulator' });
    const server = await vite8.createServer({
      ...rest,
      customLogger,
      plugins: plugins as never,
      optimizeDeps: { noDiscovery: true, include: ['library'] },
      cacheDir: join(root, 'cache'),
    });
    try {
      await server.environments.client.depsOptimizer?.init();
      const [optimized] = Object.values(server.environments.client.depsOptimizer?.metadata.optimized ?? {}).filter(
        ({ id }) => id === 'library',
      );
      await optimized?.processing;
      expect(readFileSync(optimized?.file ?? '', 'utf8')).toMatch(/\/@fs\/.*calling-emulator\/src\/index\.ts/);
      expect(told.filter((message) => /deprecated|esbuild/i.test(message))).toEqual([]);
    } finally {
      await server.close();
    }
  });
});
