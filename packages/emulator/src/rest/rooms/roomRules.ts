import { DEFAULT_ROLE, type Role, RoomIdSchema } from '@anteroom/contract';
import * as v from 'valibot';
import type { RoomSettings, RosterChanges } from '../../state/index.js';
import { badRequest, type ErrorDetail, malformedRequest, readServiceTime, serviceTime } from '../../wire/index.js';

/** The longest window of a room, and how far ahead a room may open. */
const LONGEST_MS = 180 * 24 * 60 * 60_000;

const Moment = v.nullish(v.pipe(v.string(), v.transform(readServiceTime), v.string()));

const WindowSchema = v.object({ validFrom: Moment, validUntil: Moment });

const DialOutSchema = v.object({ pstnDialOutEnabled: v.nullish(v.boolean()) });

/** How the settings and roster of a room are read: by the api-version, and by the options of the emulator. */
export interface RoomRules {
  /** Whether `pstnDialOutEnabled` is read at all. */
  dialOut: boolean;
  roles: readonly Role[];
  windowPair: 'required' | 'optional';
  /** Whether an identity may be on a roster. */
  mayBeInvited: (rawId: string) => boolean;
}

/**
 * The settings of a new room. The default window is from now until 180 days from now. A window whose end the service
 * chose may be some milliseconds longer than 180 days, if the clock of the caller is behind.
 */
export function newRoomSettings(body: object, now: number, rules: Pick<RoomRules, 'dialOut'>): RoomSettings {
  const asked = parse(WindowSchema, body);
  const pstnDialOutEnabled = dialOutOf(body, rules) ?? false;
  const validFrom = asked.validFrom ?? serviceTime(now);
  const validUntil = asked.validUntil ?? serviceTime(now + LONGEST_MS);
  checkWindow({ validFrom, validUntil, isEndChosen: asked.validUntil == null }, now);
  return { validFrom, validUntil, pstnDialOutEnabled };
}

/** The settings of a room after a merge patch. */
export function changedRoomSettings(body: object, current: RoomSettings, now: number, rules: RoomRules): RoomSettings {
  const asked = parse(WindowSchema, body);
  const pstnDialOutEnabled = dialOutOf(body, rules) ?? current.pstnDialOutEnabled;
  if (asked.validFrom == null && asked.validUntil == null) return { ...current, pstnDialOutEnabled };
  if (rules.windowPair === 'required' && (asked.validFrom == null || asked.validUntil == null)) {
    throw malformedRequest([badArgument('validFrom and validUntil should be set together.', '')]);
  }
  const { validFrom, validUntil } = {
    validFrom: asked.validFrom ?? current.validFrom,
    validUntil: asked.validUntil ?? current.validUntil,
  };
  checkWindow({ validFrom, validUntil, isEndChosen: false }, now);
  return { validFrom, validUntil, pstnDialOutEnabled };
}

function dialOutOf(body: object, { dialOut }: Pick<RoomRules, 'dialOut'>): boolean | null | undefined {
  return dialOut ? parse(DialOutSchema, body).pstnDialOutEnabled : undefined;
}

interface WindowToCheck {
  validFrom: string;
  validUntil: string;
  /** Whether the service chose the end, because the caller gave none. */
  isEndChosen: boolean;
}

function checkWindow({ validFrom, validUntil, isEndChosen }: WindowToCheck, now: number): void {
  const opens = Date.parse(validFrom);
  const closes = Date.parse(validUntil);
  const isTooFar = opens - now > LONGEST_MS;
  const start = badArgument('Value is incorrect or more than 180 days in the future.', 'ValidFrom');
  const end = endFault(closes, closes - opens, isEndChosen ? Number.POSITIVE_INFINITY : LONGEST_MS, now);
  const faults = [...(isTooFar ? [start] : []), ...(end !== undefined && !(isTooFar && isEndChosen) ? [end] : [])];
  if (faults.length > 0) throw malformedRequest(faults);
}

function endFault(closes: number, span: number, longest: number, now: number): ErrorDetail | undefined {
  if (closes <= now) return badArgument('The time range end is in the past.', 'ValidUntil');
  const isRange = span > 0 && span <= longest;
  return isRange ? undefined : badArgument('The time range is incorrect, or larger than 180 days.', 'ValidUntil');
}

/** The roster that a new room starts with. */
export function newRoster(body: object, rules: RoomRules): RosterChanges {
  const changes = rosterOf(body, rules, 'createRoomRequestDto') ?? new Map();
  if (strangerIn(changes, rules) !== undefined) throw badRequest('Invalid format for communication identifier.');
  return changes;
}

/** The changes of a merge patch to a roster. */
export function rosterChanges(body: object, rules: RoomRules): RosterChanges {
  const changes = rosterOf(body, rules, 'updateParticipantsRequestDto');
  if (changes === undefined) throw badRequest('Invalid value for the Participants.');
  const stranger = strangerIn(changes, rules);
  if (stranger !== undefined) throw badRequest(`Communication identifier ${stranger} is not supported.`);
  return changes;
}

const GUID = '[\\da-fA-F]{8}(?:-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12}';

/** An ACS user. No other kind of identity can be on a roster. Source: "Rooms concepts". */
const ACS_USER_ID = new RegExp(`^8:acs:${GUID}_${GUID}$`);

/** The first id that may not be on a roster. Anyone may be removed. */
function strangerIn(changes: RosterChanges, { mayBeInvited }: RoomRules): string | undefined {
  for (const [rawId, role] of changes) {
    if (!ACS_USER_ID.test(rawId) || (role !== null && !mayBeInvited(rawId))) return rawId;
  }
  return undefined;
}

/**
 * The participants of a body by their raw ids, none of them checked; `undefined` if the body has none. A wrong type
 * invalidates the whole body, which the service then also reports as missing, by its own name for it.
 *
 * Read by hand: valibot's `record` skips the keys `constructor` and `prototype`, and its `object` accepts arrays.
 */
function rosterOf(body: object, { roles }: RoomRules, dto: string): RosterChanges | undefined {
  const given = 'participants' in body ? body.participants : undefined;
  if (given == null) return undefined;
  const wrongTypes: ErrorDetail[] = isJsonObject(given) ? [] : [wrongType('$.participants')];
  const wrongRoles: ErrorDetail[] = [];
  const changes: RosterChanges = new Map();
  for (const [rawId, entry] of isJsonObject(given) ? Object.entries(given) : []) {
    const target = `$.participants.${rawId}`;
    const role = isJsonObject(entry) ? roles.find((known) => known === (entry.role ?? DEFAULT_ROLE)) : null;
    if (entry !== null && !isJsonObject(entry)) wrongTypes.push(wrongType(target));
    else if (role === undefined) wrongRoles.push(wrongRole(`${target}.role`, roles));
    else changes.set(rawId, role);
  }
  if (wrongTypes.length > 0) throw malformedRequest([badArgument(`The ${dto} field is required.`, dto), ...wrongTypes]);
  if (wrongRoles.length > 0) throw malformedRequest(wrongRoles);
  return changes;
}

function isJsonObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Refuses an invalid room id. The responses are recorded; the shortest and longest id are not documented. */
export function checkRoomId(id: string): void {
  if (id.length < SHORTEST_ID || id.length > LONGEST_ID) throw badRequest('Invalid room ID length.');
  if (!v.is(RoomIdSchema, id)) throw badRequest('Invalid room ID.');
}

const SHORTEST_ID = 15;
const LONGEST_ID = 20;

function wrongRole(target: string, roles: readonly Role[]): ErrorDetail {
  return badArgument(`Invalid participant role. The valid roles are: ${roles.join(', ')}.`, target);
}

function wrongType(target: string): ErrorDetail {
  return badArgument(`The JSON value could not be converted. Path: ${target}`, target);
}

function badArgument(message: string, target: string): ErrorDetail {
  return { code: 'BadArgument', message, target };
}

function parse<T>(schema: v.GenericSchema<unknown, T>, body: unknown): T {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  throw malformedRequest(result.issues.map((issue) => wrongType(['$', v.getDotPath(issue)].join('.'))));
}
