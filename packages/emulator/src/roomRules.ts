import { DEFAULT_ROLE, isJoinable, type Role, RoomIdSchema, roomPhase } from '@anteroom/contract';
import * as v from 'valibot';
import { badRequest, type ErrorDetail, malformedRequest } from './ServiceError.js';
import { serviceTime } from './serviceTime.js';

/** What a caller decides about a room. Moments are milliseconds since 1970. */
export interface RoomSettings {
  validFrom: number;
  validUntil: number;
  pstnDialOutEnabled: boolean;
}

/** A change of a roster: a role adds or replaces, `null` removes. Keys are ACS user ids. */
export type RosterChanges = Map<string, Role | null>;

const LONGEST_WINDOW_MS = 180 * 24 * 60 * 60_000;

const Moment = v.nullish(
  v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((text) => Date.parse(text)),
    v.finite(),
  ),
);

const SettingsSchema = v.object({
  validFrom: Moment,
  validUntil: Moment,
  pstnDialOutEnabled: v.nullish(v.boolean()),
});

/**
 * The settings of a new room: from now on, for 180 days from now, unless the caller says otherwise. A window whose end
 * the service chose may be some milliseconds longer than 180 days, when the caller's clock is behind.
 */
export function newRoomSettings(body: unknown, now: number): RoomSettings {
  const asked = parse(SettingsSchema, body);
  const validFrom = asked.validFrom ?? now;
  const validUntil = asked.validUntil ?? now + LONGEST_WINDOW_MS;
  const longest = asked.validUntil == null ? Number.POSITIVE_INFINITY : LONGEST_WINDOW_MS;
  checkWindow(validFrom, validUntil, longest, now);
  return { validFrom, validUntil, pstnDialOutEnabled: asked.pstnDialOutEnabled ?? false };
}

/** The settings of a room after a merge patch. */
export function changedRoomSettings(body: unknown, current: RoomSettings, now: number): RoomSettings {
  const asked = parse(SettingsSchema, body);
  const { validFrom, validUntil } = asked;
  const pstnDialOutEnabled = asked.pstnDialOutEnabled ?? current.pstnDialOutEnabled;
  if (validFrom == null && validUntil == null) return { ...current, pstnDialOutEnabled };
  if (validFrom == null || validUntil == null) {
    throw badArgument('validFrom and validUntil should be set together.', '');
  }
  checkWindow(validFrom, validUntil, LONGEST_WINDOW_MS, now);
  return { validFrom, validUntil, pstnDialOutEnabled };
}

function checkWindow(validFrom: number, validUntil: number, longest: number, now: number): void {
  if (validUntil <= now) throw badArgument('The time range end is in the past.', 'ValidUntil');
  const span = validUntil - validFrom;
  if (span <= 0 || span > longest) {
    throw badArgument('The time range is incorrect, or larger than 180 days.', 'ValidUntil');
  }
}

/** The roster that a new room starts with. */
export function newRoster(body: unknown, roles: readonly Role[]): RosterChanges {
  const { participants } = parse(v.object({ participants: v.nullish(rosterSchema(roles)) }), body);
  return rosterChangesOf(participants ?? {}, 'Invalid format for communication identifier.');
}

/** What a merge patch changes about a roster. */
export function rosterChanges(body: unknown, roles: readonly Role[]): RosterChanges {
  const missing = { code: 'BadArgument', message: 'The updateParticipantsRequestDto field is required.', target: '' };
  const { participants } = parse(v.object({ participants: v.nullish(rosterSchema(roles)) }), body, [missing]);
  if (participants == null) throw badRequest(INVALID_PARTICIPANTS);
  return rosterChangesOf(participants, INVALID_PARTICIPANTS);
}

const INVALID_PARTICIPANTS = 'Invalid value for the Participants.';

/** An ACS user. Only these can be on a roster. Source: "Rooms concepts". */
const ACS_USER_ID = /^8:acs:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}_[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

function rosterSchema(roles: readonly Role[]) {
  return v.record(v.string(), v.nullable(v.object({ role: v.nullish(v.picklist(roles)) })));
}

function rosterChangesOf(
  participants: Record<string, { role?: Role | null | undefined } | null>,
  invalidIdentifier: string,
): RosterChanges {
  const entries = Object.entries(participants);
  if (entries.some(([rawId]) => !ACS_USER_ID.test(rawId))) throw badRequest(invalidIdentifier);
  return new Map(entries.map(([rawId, entry]) => [rawId, entry === null ? null : (entry.role ?? DEFAULT_ROLE)]));
}

/** Refuses a text that can be no room's id. The answers are recorded; the shortest and longest id are not documented. */
export function checkRoomId(id: string): void {
  if (!/^\d+$/.test(id)) throw badRequest('Invalid room ID.');
  if (!v.is(RoomIdSchema, id)) throw badRequest('Invalid room ID length.');
}

/** Whether a room can be joined now. */
export function isOpen(room: RoomSettings, now: number): boolean {
  const window = { validFrom: serviceTime(room.validFrom), validUntil: serviceTime(room.validUntil) };
  return isJoinable(roomPhase(window, now));
}

function badArgument(message: string, target: string) {
  return malformedRequest([{ code: 'BadArgument', message, target }]);
}

function parse<T>(schema: v.GenericSchema<unknown, T>, body: unknown, alwaysSaid: ErrorDetail[] = []): T {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const details = result.issues.map((issue) => {
    const target = ['$', ...(issue.path ?? []).map((step) => String(step.key))].join('.');
    return { code: 'BadArgument', message: `The JSON value could not be converted. Path: ${target}`, target };
  });
  throw malformedRequest([...alwaysSaid, ...details]);
}
