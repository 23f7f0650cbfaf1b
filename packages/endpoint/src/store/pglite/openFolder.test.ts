import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { START_MS } from '../../../test/storeContract.js';
import { createPGliteStore } from '../../postgres.js';

let parent: string;
const children: ChildProcess[] = [];
beforeAll(() => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'anteroom-pglite-')));
});
afterAll(async () => {
  await Promise.all(children.map(end));
  rmSync(parent, { recursive: true, force: true });
});

/** Another process that opens the folder, and the line that it says. */
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

describe('a folder of PGlite', () => {
  test(
    'belongs to one process: another is refused, also after a reload of the module, and a crash does not keep it closed',
    async () => {
      const dataDir = join(parent, 'data');
      const crashed = await openElsewhere(dataDir);
      expect(crashed.said).toBe('open');
      await expect(createPGliteStore({ dataDir })).rejects.toThrow(`${dataDir} is open in another process`);
      await end(crashed.child);

      const first = await createPGliteStore({ dataDir });
      await first.saveIdentity('ada', '8:acs:a_ada');
      // A development server evaluates the module a second time, and may name the folder in another way.
      vi.resetModules();
      const reloaded = await import('../../postgres.js');
      expect(reloaded.createPGliteStore).not.toBe(createPGliteStore);
      symlinkSync(dataDir, join(parent, 'link'));
      const second = await reloaded.createPGliteStore({ dataDir: join(parent, 'link') });
      await second.saveIdentity('ben', '8:acs:a_ben');
      await first.close();
      const both = new Map([
        ['ada', '8:acs:a_ada'],
        ['ben', '8:acs:a_ben'],
      ]);
      expect(await second.identitiesOf(['ada', 'ben'])).toEqual(both);
      const refused = await openElsewhere(dataDir);
      expect(refused.said).toContain('is open in another process');
      await second.close();

      const again = await createPGliteStore({ dataDir });
      expect(await again.identitiesOf(['ada', 'ben', `user-${crashed.child.pid}`])).toEqual(
        new Map([...both, [`user-${crashed.child.pid}`, `8:acs:${crashed.child.pid}`]]),
      );
      await again.close();
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
    'rejects with an Error when it holds something else',
    async () => {
      const dataDir = join(parent, 'broken');
      const { mkdirSync } = await import('node:fs');
      mkdirSync(dataDir);
      writeFileSync(join(dataDir, 'PG_VERSION'), 'not a version');
      await expect(createPGliteStore({ dataDir })).rejects.toBeInstanceOf(Error);
    },
    START_MS,
  );
});
