import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { START_MS } from '../../../test/storeContract.js';
import type { ClosableStore } from '../interface/index.js';
import { createPGliteStore } from './createPGliteStore.js';

let parent: string;
const children: ChildProcess[] = [];
beforeAll(() => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'anteroom-pglite-')));
});
afterAll(async () => {
  await Promise.all(children.map(end));
  rmSync(parent, { recursive: true, force: true });
});

/** Another process that opens the folder, and the line that it prints. */
async function openElsewhere(dataDir: string): Promise<{ said: string; child: ChildProcess }> {
  const script = fileURLToPath(new URL('../../../test/openFolderProcess.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=anteroom-source', '--import=tsx', script], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [said] = await once(createInterface(child.stdout), 'line');
  return { said: String(said), child };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('a PGlite folder', () => {
  let dataDir: string;
  let store: ClosableStore;
  let crashedPid: number | undefined;
  beforeAll(() => {
    dataDir = join(parent, 'data');
  });

  test(
    'belongs to one process: another is refused, and it can be opened after a crash',
    async () => {
      const { said, child } = await openElsewhere(dataDir);
      expect(said).toBe('open');
      await expect(createPGliteStore({ dataDir })).rejects.toThrow(`${dataDir} is open in another process`);
      await end(child);
      crashedPid = child.pid;
      store = await createPGliteStore({ dataDir });
      expect(await store.identitiesOf([`user-${crashedPid}`])).toEqual(
        new Map([[`user-${crashedPid}`, `8:acs:${crashedPid}`]]),
      );
    },
    2 * START_MS,
  );

  test(
    'is shared within one process, even after the module is reloaded, until the last store is closed',
    async () => {
      await store.saveIdentity('ada', '8:acs:a_ada');
      // A development server evaluates the module a second time, and may use another path to the folder.
      vi.resetModules();
      const reloaded = await import('./createPGliteStore.js');
      expect(reloaded.createPGliteStore).not.toBe(createPGliteStore);
      symlinkSync(dataDir, join(parent, 'link'));
      const second = await reloaded.createPGliteStore({ dataDir: join(parent, 'link') });
      await store.close();
      await second.saveIdentity('ben', '8:acs:a_ben');
      expect((await second.identitiesOf(['ada', 'ben'])).size).toBe(2);
      expect((await openElsewhere(dataDir)).said).toContain('is open in another process');
      await second.close();
      expect(existsSync(join(dataDir, 'anteroom.lock'))).toBe(false);
    },
    START_MS,
  );

  test.each([
    ['a file is in its place', () => parent],
    ['it cannot be made', () => '/proc'],
  ])('rejects with an Error in words when %s', async (_, folder) => {
    const dataDir = join(folder(), 'file');
    if (folder() === parent) writeFileSync(dataDir, 'x');
    const error = await createPGliteStore({ dataDir }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ message: expect.stringContaining(`${dataDir} cannot be used for data`) });
  });

  test(
    'rejects with an Error if it contains something else',
    async () => {
      const dataDir = join(parent, 'broken');
      mkdirSync(dataDir);
      writeFileSync(join(dataDir, 'PG_VERSION'), 'not a version');
      await expect(createPGliteStore({ dataDir })).rejects.toBeInstanceOf(Error);
    },
    START_MS,
  );
});
