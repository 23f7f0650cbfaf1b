import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, resolveConfig } from 'vite';
import { describe, expect, it } from 'vitest';
import { type CallingEmulatorOptions, callingEmulator } from './vite.js';

const root = mkdtempSync(join(tmpdir(), 'calling-emulator-'));
writeFileSync(join(root, 'entry.js'), 'console.log("nothing")');

const inline = (options?: CallingEmulatorOptions) => ({
  root,
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [callingEmulator(options)],
  build: { write: false, rollupOptions: { input: join(root, 'entry.js') } },
});

async function aliasIn(options?: CallingEmulatorOptions): Promise<string | undefined> {
  const { resolve } = await resolveConfig(inline(options), 'serve');
  const found = resolve.alias.find(({ find }) => find instanceof RegExp && find.test('@azure/communication-calling'));
  return found?.replacement;
}

describe('the Vite plugin', () => {
  it('leaves the calling SDK alone unless it is enabled', async () => {
    expect(await aliasIn()).toBeUndefined();
  });

  it('puts the stand-in in its place, and only for the exact module name', async () => {
    expect(await aliasIn({ enabled: true })).toMatch(/calling-emulator.*index\.(ts|js)$/);
    const { resolve } = await resolveConfig(inline({ enabled: true }), 'serve');
    expect(
      resolve.alias.some(({ find }) => find instanceof RegExp && find.test('@azure/communication-calling-effects')),
    ).toBe(false);
  });

  it('fails a production build that has it on by accident', async () => {
    await expect(build(inline({ enabled: true }))).rejects.toThrow(/production build/);
    await expect(build(inline({ enabled: true, allowInProduction: true }))).resolves.toBeDefined();
    await expect(build(inline())).resolves.toBeDefined();
  });
});
