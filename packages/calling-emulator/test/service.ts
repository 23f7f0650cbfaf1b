import { EmulatorProcess } from './EmulatorProcess.js';

export interface TestPerson {
  acsUserId: string;
  token: string;
}

let started: Promise<EmulatorProcess> | undefined;

/** The emulator for all tests that do not start their own. */
export function service(): Promise<EmulatorProcess> {
  started ??= EmulatorProcess.start(['--hang-up-for-everyone']);
  return started;
}
