import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * A folder for the current test. It is removed after every `afterEach`, so after the emulators of the test are closed:
 * an open one still writes its state file.
 */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'anteroom-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
