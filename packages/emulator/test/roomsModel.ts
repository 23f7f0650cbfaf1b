import { ROLES, type Role } from '@anteroom/contract';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Emulator } from '../src/index.js';
import { signedFetch } from './rig.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const LONGEST_WINDOW_MS = 180 * DAY_MS;

interface ModelRoom {
  id: string;
  createdAt: number;
  validFrom: number;
  validUntil: number;
  pstnDialOutEnabled: boolean;
  roster: Map<string, Role>;
  deleted: boolean;
}

/** The expected rooms: every operation applied by an independent implementation of the rules. */
export interface RoomsModel {
  rooms: ModelRoom[];
}

export interface RealRooms {
  emulator: Emulator;
  /** The emulator's clock; the commands move it. */
  time: { now: number };
}

/** Minutes from now for each end of a window; `null` and `undefined` leave it to the service. */
interface Asked {
  from?: number | null | undefined;
  until?: number | null | undefined;
  pstnDialOutEnabled?: boolean | null | undefined;
}

type RosterPatch = [rawId: string, entry: { role?: Role } | null][];

type Command = fc.AsyncCommand<RoomsModel, RealRooms>;

export async function call({ emulator }: RealRooms, method: string, path: string, body?: unknown) {
  const response = await signedFetch(emulator, `${path}?api-version=2025-03-13`, { method, body });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** Without the zeros that end a fraction. All times of the commands are whole minutes. */
const moment = (milliseconds: number) => new Date(milliseconds).toISOString().replace('00Z', '+00:00');

export function wireRoom({ id, createdAt, validFrom, validUntil, pstnDialOutEnabled }: ModelRoom) {
  const moments = { createdAt: moment(createdAt), validFrom: moment(validFrom), validUntil: moment(validUntil) };
  return { id, ...moments, pstnDialOutEnabled };
}

export function wireRoster({ roster }: ModelRoom) {
  return { value: [...roster].map(([rawId, role]) => ({ rawId, role })) };
}

/** The request for a window, and the resulting ends; `undefined` for an end that was left to the service. */
function ask({ from, until, pstnDialOutEnabled }: Asked, now: number) {
  const at = (minutes: number) => now + minutes * MINUTE_MS;
  const text = (minutes: number | null | undefined) =>
    minutes == null ? minutes : new Date(at(minutes)).toISOString();
  return {
    body: { validFrom: text(from), validUntil: text(until), pstnDialOutEnabled },
    validFrom: from == null ? undefined : at(from),
    validUntil: until == null ? undefined : at(until),
  };
}

const isWindow = (from: number, until: number, now: number) =>
  from - now <= LONGEST_WINDOW_MS && until > now && until > from && until - from <= LONGEST_WINDOW_MS;

function fold(roster: Map<string, Role>, patch: RosterPatch): void {
  for (const [rawId, entry] of patch) {
    if (entry === null) roster.delete(rawId);
    else roster.set(rawId, entry.role ?? 'Attendee');
  }
}

function create(asked: Asked, patch: RosterPatch): Command {
  return {
    check: () => true,
    async run(model, real) {
      const { now } = real.time;
      const { body, validFrom = now, validUntil } = ask(asked, now);
      const answer = await call(real, 'POST', '/rooms', { ...body, participants: Object.fromEntries(patch) });
      const until = validUntil ?? now + LONGEST_WINDOW_MS;
      // An end that the service chose may be more than 180 days after a start in the past.
      const valid = validUntil === undefined ? until > validFrom : isWindow(validFrom, until, now);
      expect(answer.status).toBe(valid ? 201 : 400);
      if (!valid) return;
      expect(model.rooms.map(({ id }) => id)).not.toContain(answer.body.id);
      const roster = new Map<string, Role>();
      fold(roster, patch);
      const pstnDialOutEnabled = asked.pstnDialOutEnabled ?? false;
      const { id } = answer.body;
      const room = { id, createdAt: now, validFrom, validUntil: until, pstnDialOutEnabled, roster, deleted: false };
      expect(answer.body).toEqual(wireRoom(room));
      model.rooms.push(room);
    },
    toString: () => `create(${fc.stringify(asked)}, ${fc.stringify(patch)})`,
  };
}

/** A command about one of the created rooms, including deleted ones. */
function about(index: number, name: string, run: (room: ModelRoom, real: RealRooms) => Promise<void>): Command {
  return {
    check: ({ rooms }) => rooms.length > 0,
    async run({ rooms }, real) {
      const room = rooms[index % rooms.length];
      if (room !== undefined) await run(room, real);
    },
    toString: () => `${name} of room ${index}`,
  };
}

const update = (index: number, asked: Asked) =>
  about(index, `update(${fc.stringify(asked)})`, async (room, real) => {
    const { now } = real.time;
    const { body, validFrom, validUntil } = ask(asked, now);
    const { status, body: answer } = await call(real, 'PATCH', `/rooms/${room.id}`, body);
    if (room.deleted) return expect(status).toBe(404);
    const moved = validFrom !== undefined && validUntil !== undefined;
    const alone = !moved && (validFrom !== undefined || validUntil !== undefined);
    if (alone || (moved && !isWindow(validFrom, validUntil, now))) return expect(status).toBe(400);
    if (moved) Object.assign(room, { validFrom, validUntil });
    room.pstnDialOutEnabled = asked.pstnDialOutEnabled ?? room.pstnDialOutEnabled;
    expect({ status, answer }).toEqual({ status: 200, answer: wireRoom(room) });
  });

const changeRoster = (index: number, patch: RosterPatch) =>
  about(index, `changeRoster(${fc.stringify(patch)})`, async (room, real) => {
    const path = `/rooms/${room.id}/participants`;
    const { status } = await call(real, 'PATCH', path, { participants: Object.fromEntries(patch) });
    expect(status).toBe(room.deleted ? 404 : 200);
    if (!room.deleted) fold(room.roster, patch);
  });

/** One invalid entry invalidates the whole patch. */
const spoilRoster = (index: number, patch: RosterPatch, wrong: object) =>
  about(index, `spoilRoster(${fc.stringify(patch)}, ${fc.stringify(wrong)})`, async (room, real) => {
    const participants = { ...Object.fromEntries(patch), ...wrong };
    const { status } = await call(real, 'PATCH', `/rooms/${room.id}/participants`, { participants });
    expect(status).toBe(room.deleted ? 404 : 400);
  });

const remove = (index: number) =>
  about(index, 'remove', async (room, real) => {
    expect((await call(real, 'DELETE', `/rooms/${room.id}`)).status).toBe(204);
    room.deleted = true;
  });

const read = (index: number) =>
  about(index, 'read', async (room, real) => {
    const answers = [await call(real, 'GET', `/rooms/${room.id}`)];
    answers.push(await call(real, 'GET', `/rooms/${room.id}/participants`));
    if (room.deleted) expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    else expect(answers.map(({ body }) => body)).toEqual([wireRoom(room), wireRoster(room)]);
  });

const pass = (minutes: number): Command => ({
  check: () => true,
  async run(_, { time }) {
    time.now += minutes * MINUTE_MS;
  },
  toString: () => `pass(${minutes} minutes)`,
});

const USERS = Array.from(
  { length: 5 },
  (_, index) => `8:acs:a17e2000-0000-4000-8000-00000000acc5_00000000-0000-4000-8000-00000000000${index}`,
);

const end = fc.oneof(
  fc.constantFrom(undefined, null, 0, 1, -1, LONGEST_WINDOW_MS / MINUTE_MS, LONGEST_WINDOW_MS / MINUTE_MS + 1),
  fc.integer({ min: -3 * 1440, max: 200 * 1440 }),
);
const asked = fc.record(
  { from: end, until: end, pstnDialOutEnabled: fc.constantFrom(true, false, null) },
  { requiredKeys: [] },
);
const entry = fc.oneof(fc.record({ role: fc.constantFrom(...ROLES) }), fc.constant({}), fc.constant(null));
const patch: fc.Arbitrary<RosterPatch> = fc.uniqueArray(fc.tuple(fc.constantFrom(...USERS), entry), {
  selector: ([rawId]) => rawId,
});
const wrong = fc.constantFrom(
  { [USERS[0] ?? '']: { role: 'Robot' } },
  { nobody: { role: 'Presenter' } },
  { '4:+14255550123': null },
);
const index = fc.nat({ max: 50 });

/** Everything that can be done to rooms, valid and invalid, and the passing of time. */
export const roomCommands = [
  fc.tuple(asked, patch).map((parts) => create(...parts)),
  fc.tuple(index, asked).map((parts) => update(...parts)),
  fc.tuple(index, patch).map((parts) => changeRoster(...parts)),
  fc.tuple(index, patch, wrong).map((parts) => spoilRoster(...parts)),
  index.map(remove),
  index.map(read),
  fc.integer({ min: 1, max: 2 * 1440 }).map(pass),
];
