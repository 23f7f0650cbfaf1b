import { DEFAULT_ROLE, MomentSchema, type Role, RoomIdSchema } from '@anteroom/contract';
import * as v from 'valibot';
import type { RoomSettings, RosterChanges } from '../../state/index.js';
import { badRequest, type ErrorDetail, malformedRequest } from '../../wire/index.js';

const LONGEST_WINDOW_MS = 180 * 24 * 60 * 60_000;

const Moment = v.nullish(
  v.pipe(
    MomentSchema,
    v.transform((text) => Date.parse(text)),
  ),
);

const WindowSchema = v.object({ validFrom: Moment, validUntil: Moment });

const DialOutSchema = v.object({ pstnDialOutEnabled: v.nullish(v.boolean()) });

/** How the settings and roster of a room are read: by the api-version, and by the options of the emulator. */
export interface RoomRules {
  /** Whether `pstnDialOutEnabled` is read at all. */
  dialOut: boolean;
  roles: readonly Role[];
  /** Appears in the names of the service's data transfer objects, in its messages. */
  version: string;
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
  const validFrom = asked.validFrom ?? now;
  const validUntil = asked.validUntil ?? now + LONGEST_WINDOW_MS;
  const longest = asked.validUntil == null ? Number.POSITIVE_INFINITY : LONGEST_WINDOW_MS;
  checkWindow(validFrom, validUntil, longest, now);
  return { validFrom, validUntil, pstnDialOutEnabled };
}

/** The settings of a room after a merge patch. */
export function changedRoomSettings(body: object, current: RoomSettings, now: number, rules: RoomRules): RoomSettings {
  const asked = parse(WindowSchema, body);
  const pstnDialOutEnabled = dialOutOf(body, rules) ?? current.pstnDialOutEnabled;
  if (asked.validFrom == null && asked.validUntil == null) return { ...current, pstnDialOutEnabled };
  if (rules.windowPair === 'required' && (asked.validFrom == null || asked.validUntil == null)) {
    throw badArgument('validFrom and validUntil should be set together.', '');
  }
  const { validFrom, validUntil } = {
    validFrom: asked.validFrom ?? current.validFrom,
    validUntil: asked.validUntil ?? current.validUntil,
  };
  checkWindow(validFrom, validUntil, LONGEST_WINDOW_MS, now);
  return { validFrom, validUntil, pstnDialOutEnabled };
}

function dialOutOf(body: object, { dialOut }: Pick<RoomRules, 'dialOut'>): boolean | null | undefined {
  return dialOut ? parse(DialOutSchema, body).pstnDialOutEnabled : undefined;
}

function checkWindow(validFrom: number, validUntil: number, longest: number, now: number): void {
  if (validUntil <= now) throw badArgument('The time range end is in the past.', 'ValidUntil');
  const span = validUntil - validFrom;
  if (span <= 0 || span > longest) {
    throw badArgument('The time range is incorrect, or larger than 180 days.', 'ValidUntil');
  }
}

/** The roster that a new room starts with. */
export function newRoster(body: object, rules: RoomRules): RosterChanges {
  const participants = participantsOf(body, rules, 'createRoomRequestDto');
  return rosterChangesOf(participants ?? {}, 'Invalid format for communication identifier.', rules);
}

/** The changes of a merge patch to a roster. */
export function rosterChanges(body: object, rules: RoomRules): RosterChanges {
  const participants = participantsOf(body, rules, 'updateParticipantsRequestDto');
  if (participants == null) throw badRequest(INVALID_PARTICIPANTS);
  return rosterChangesOf(participants, INVALID_PARTICIPANTS, rules);
}

const INVALID_PARTICIPANTS = 'Invalid value for the Participants.';

/** An ACS user. No other kind of identity can be on a roster. Source: "Rooms concepts". */
const ACS_USER_ID = /^8:acs:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}_[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

type Participants = Record<string, { role?: Role | null | undefined } | null>;

/**
 * An invalid role invalidates the whole body, which the service then also reports as missing, by its own name for it.
 */
function participantsOf(body: object, { roles, version }: RoomRules, dto: string): Participants | null | undefined {
  const schema = v.record(v.string(), v.nullable(v.object({ role: v.nullish(v.picklist(roles)) })));
  const missing = { code: 'BadArgument', message: `The ${dto} field is required.`, target: dto };
  const contract = `Microsoft.AzureCommunicationService.Rooms.Api.Contracts.V${version.replace(/-preview$/, '').replaceAll('-', '_')}.RoleDto`;
  return parse(v.object({ participants: v.nullish(schema) }), body, [missing], contract).participants;
}

function rosterChangesOf(participants: Participants, invalidIdentifier: string, rules: RoomRules): RosterChanges {
  const entries = Object.entries(participants);
  const isWrong = ([rawId, entry]: (typeof entries)[number]) =>
    !ACS_USER_ID.test(rawId) || (entry !== null && !rules.mayBeInvited(rawId));
  if (entries.some(isWrong)) throw badRequest(invalidIdentifier);
  return new Map(entries.map(([rawId, entry]) => [rawId, entry === null ? null : (entry.role ?? DEFAULT_ROLE)]));
}

/** Refuses an invalid room id. The responses are recorded; the shortest and longest id are not documented. */
export function checkRoomId(id: string): void {
  if (!/^\d+$/.test(id)) throw badRequest('Invalid room ID.');
  if (!v.is(RoomIdSchema, id)) throw badRequest('Invalid room ID length.');
}

function badArgument(message: string, target: string) {
  return malformedRequest([{ code: 'BadArgument', message, target }]);
}

function parse<T>(
  schema: v.GenericSchema<unknown, T>,
  body: unknown,
  alwaysSaid: ErrorDetail[] = [],
  contract?: string,
): T {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const details = result.issues.map((issue) => {
    const steps = (issue.path ?? []).map((step) => String(step.key));
    const target = ['$', ...steps].join('.');
    const type = contract !== undefined && steps.at(-1) === 'role' ? ` to ${contract}` : '';
    return { code: 'BadArgument', message: `The JSON value could not be converted${type}. Path: ${target}`, target };
  });
  throw malformedRequest([...alwaysSaid, ...details]);
}
