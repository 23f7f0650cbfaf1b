import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ParticipantRole } from '@azure/communication-rooms';
import type { BrowserCommand } from 'vitest/node';
import { EmulatorProcess } from './EmulatorProcess.js';
import { MediaRelay } from './MediaRelay.js';
import { type LineState, NetworkLine } from './NetworkLine.js';
import { service, type TestPerson } from './service.js';

/** A person with a separate network line to the emulator. */
export interface PersonOnLine extends TestPerson {
  line: number;
}

const emulators: EmulatorProcess[] = [];
const relay = new MediaRelay();
const lines: { line: NetworkLine; emulator: EmulatorProcess }[] = [];

function emulatorOf(index: number): EmulatorProcess {
  const emulator = emulators[index];
  if (!emulator) throw new Error(`No emulator ${index}.`);
  return emulator;
}

function lineOf(index: number) {
  const entry = lines[index];
  if (!entry) throw new Error(`No line ${index}.`);
  return entry;
}

const startEmulator: BrowserCommand<[args: string[]]> = async (_context, args) => {
  const folder = await mkdtemp(join(tmpdir(), 'anteroom-'));
  return emulators.push(await EmulatorProcess.start(['--state', join(folder, 'state.json'), ...args])) - 1;
};

const killEmulator: BrowserCommand<[emulator: number, roomId: string]> = (_context, emulator, roomId) =>
  emulatorOf(emulator).kill(roomId);

const restartEmulator: BrowserCommand<[emulator: number]> = (_context, emulator) => emulatorOf(emulator).restart();

const openRoomByLines: BrowserCommand<[roles: ParticipantRole[], emulator?: number]> = async (
  _context,
  roles,
  index,
) => {
  const emulator = index === undefined ? await service() : emulatorOf(index);
  const people = await Promise.all(
    roles.map(async (): Promise<PersonOnLine> => {
      const line = await NetworkLine.open(emulator.port);
      const { user, token } = await emulator.identityAt(line.port).createUserAndToken(['voip.join']);
      return { acsUserId: user.communicationUserId, token, line: lines.push({ line, emulator }) - 1 };
    }),
  );
  const participants = people.map(({ acsUserId }, at) => ({
    id: { communicationUserId: acsUserId },
    role: roles[at] ?? 'Attendee',
  }));
  return { roomId: (await emulator.rooms.createRoom({ participants })).id, people };
};

const setLine: BrowserCommand<[line: number, state: LineState]> = async (_context, line, state) => {
  lineOf(line).line.set(state);
};

const tokenByLine: BrowserCommand<[line: number, acsUserId: string, minutes: number]> = async (
  _context,
  index,
  communicationUserId,
  tokenExpiresInMinutes,
) => {
  const { line, emulator } = lineOf(index);
  const options = { tokenExpiresInMinutes };
  return (await emulator.identityAt(line.port).getToken({ communicationUserId }, ['voip.join'], options)).token;
};

const changeRoleAt: BrowserCommand<
  [emulator: number, roomId: string, acsUserId: string, role: ParticipantRole]
> = async (_context, emulator, roomId, communicationUserId, role) => {
  await emulatorOf(emulator).rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId }, role }]);
};

const moveClock: BrowserCommand<[emulator: number, advanceMs: number]> = async (_context, emulator, advanceMs) => {
  const body = JSON.stringify({ advanceMs });
  await fetch(`${emulatorOf(emulator).url}/_emulator/clock`, { method: 'POST', body });
};

const relayPort: BrowserCommand<[address: string, port: number]> = (_context, address, port) =>
  relay.portFor(address, port);

const setMedia: BrowserCommand<[state: 'open' | 'cut']> = async (_context, state) => {
  relay.set(state);
};

const setMediaLoss: BrowserCommand<[loss: number]> = async (_context, loss) => {
  relay.setLoss(loss);
};

export const networkCommands = {
  startEmulator,
  killEmulator,
  restartEmulator,
  openRoomByLines,
  setLine,
  changeRoleAt,
  tokenByLine,
  moveClock,
  relayPort,
  setMedia,
  setMediaLoss,
};

/** The same commands as a page calls them. */
export interface NetworkCommands {
  /** Starts an emulator with a state file, for one test alone; the answer names it. */
  startEmulator(args: string[]): Promise<number>;
  killEmulator(emulator: number, roomId: string): Promise<void>;
  restartEmulator(emulator: number): Promise<void>;
  /** A room that is open now, with a person on a separate line in each of the roles. */
  openRoomByLines(roles: ParticipantRole[], emulator?: number): Promise<{ roomId: string; people: PersonOnLine[] }>;
  setLine(line: number, state: LineState): Promise<void>;
  changeRoleAt(emulator: number, roomId: string, acsUserId: string, role: ParticipantRole): Promise<void>;
  tokenByLine(line: number, acsUserId: string, minutes: number): Promise<string>;
  moveClock(emulator: number, advanceMs: number): Promise<void>;
  /** A UDP port at the same address that leads to this one, for media that can be cut. */
  relayPort(address: string, port: number): Promise<number>;
  /** Cuts the media of all, or lets it flow again by other addresses: the ones before lead nowhere. */
  setMedia(state: 'open' | 'cut'): Promise<void>;
  /** Loses a share of the media's packets, 0 to 1. */
  setMediaLoss(loss: number): Promise<void>;
}
