import { MomentSchema, RoleSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { newRoomSettings } from '../rest/rooms/index.js';
import type { IdentityStore, RoomStore } from '../state/index.js';
import { describeIssue } from '../wire/index.js';

const Name = v.pipe(v.string(), v.nonEmpty());

export const SeedSchema = v.strictObject({
  /**
   * Names of identities to create. The service has no names: the seed uses them in rosters, and the emulator in its
   * output.
   */
  identities: v.optional(v.array(Name), []),
  rooms: v.optional(
    v.array(
      v.strictObject({
        name: Name,
        /** ISO 8601. Default: now. */
        validFrom: v.optional(MomentSchema),
        /** ISO 8601. Default: 180 days from now. */
        validUntil: v.optional(MomentSchema),
        /** Minutes from now, in place of `validFrom`; negative for the past. */
        opensInMinutes: v.optional(v.number()),
        /** Minutes from now, in place of `validUntil`. */
        closesInMinutes: v.optional(v.number()),
        pstnDialOutEnabled: v.optional(v.boolean(), false),
        /** Roles by names of identities. */
        participants: v.optional(v.record(Name, RoleSchema), {}),
      }),
    ),
    [],
  ),
});

/** The initial content of an emulator: identities by name, and rooms with their window and roster. */
export type Seed = v.InferInput<typeof SeedSchema>;

/** The ids of everything that a seed created, by name. */
export interface Seeded {
  identities: Record<string, string>;
  rooms: Record<string, string>;
}

/**
 * Creates everything in a seed, or nothing. Throws an `Error` that says what is wrong with the seed, and a
 * `ServiceError` for a window that the service would refuse.
 */
export function applySeed(seed: Seed, rooms: RoomStore, identities: IdentityStore, now: number): Seeded {
  const read = v.safeParse(SeedSchema, seed);
  if (!read.success) {
    throw new Error(`The seed is invalid: ${describeIssue(read.issues[0], 'the seed')}`);
  }
  const { identities: names, rooms: wanted } = read.output;
  const stranger = wanted.flatMap((room) => Object.keys(room.participants)).find((name) => !names.includes(name));
  if (stranger !== undefined) {
    throw new Error(`The seed invites "${stranger}", who is not one of its identities. Add the name there.`);
  }
  const inMinutes = (minutes: number | undefined) =>
    minutes === undefined ? undefined : new Date(now + minutes * 60_000).toISOString();
  const planned = wanted.map((room) => {
    const body = {
      validFrom: room.validFrom ?? inMinutes(room.opensInMinutes),
      validUntil: room.validUntil ?? inMinutes(room.closesInMinutes),
      pstnDialOutEnabled: room.pstnDialOutEnabled,
    };
    return { room, settings: newRoomSettings(body, now, { dialOut: true }) };
  });

  const ids = new Map(names.map((name) => [name, identities.create()]));
  const created = planned.map(({ room, settings }) => {
    const roster = Object.entries(room.participants).flatMap(([name, role]) => {
      const id = ids.get(name);
      return id === undefined ? [] : [[id, role] as const];
    });
    return [room.name, rooms.create(settings, new Map(roster)).id] as const;
  });
  return { identities: Object.fromEntries(ids), rooms: Object.fromEntries(created) };
}
