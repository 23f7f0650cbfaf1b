import { UserIdSchema } from '@anteroom/contract';
import * as v from 'valibot';
import type { DirectoryEntry, FoundPerson, HostUser, RoomsEndpointOptions } from '../options/index.js';
import { isUserId } from './userId.js';

/** Names of the options that are functions of the host. */
export type CallbackName = {
  [Name in keyof RoomsEndpointOptions]-?: NonNullable<RoomsEndpointOptions[Name]> extends (...given: never[]) => unknown
    ? Name
    : never;
}[keyof RoomsEndpointOptions];

/** The return value that a callback must have. `read` throws an error for the host's developer for any other value. */
interface Callback<Value> {
  isRequired: boolean;
  read: (given: unknown) => Value;
}

/** A callback that is only notified: its return value is ignored. */
const notified: Callback<void> = { isRequired: false, read: () => undefined };

/**
 * Every callback, with the one check of its return value. Host code is often plain JavaScript or reads a database, so
 * types alone guarantee nothing.
 */
export const CALLBACKS = {
  authenticate: { isRequired: true, read: readUser },
  directory: { isRequired: true, read: readDirectory },
  searchDirectory: { isRequired: false, read: readFound },
  authorize: { isRequired: false, read: readDecision },
  clientAddress: { isRequired: false, read: readAddress },
  clock: { isRequired: false, read: readMoment },
  onAudit: notified,
  onError: notified,
} satisfies Record<CallbackName, Callback<unknown>>;

/** Throws a `TypeError` for a callback that is missing or not a function. */
export function checkCallbacks(options: RoomsEndpointOptions): void {
  for (const [name, { isRequired }] of Object.entries(CALLBACKS)) {
    const given: unknown = options[name as CallbackName];
    if (typeof given === 'function' || (given === undefined && !isRequired)) continue;
    throw new TypeError(`The option "${name}" must be a function, but it is ${kindOf(given)}.`);
  }
}

/** Names the kind of a value without quoting it: it may be a secret. */
function kindOf(value: unknown): string {
  if (value === undefined || value === null || typeof value === 'boolean') return String(value);
  if (value === '') return 'an empty string';
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Promise) return 'a promise';
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function wrong(name: CallbackName, returned: string, wanted: string): TypeError {
  return new TypeError(`The callback "${name}" returned ${returned}. It must return ${wanted}.`);
}

const A_USER =
  'null if nobody is signed in, or a user: { id, isOrganizer? }, with an id of 1 to 256 well-formed characters, and isOrganizer true or false';

function readUser(given: unknown): HostUser | null {
  if (given === undefined || given === null) return null;
  if (typeof given !== 'object' || Array.isArray(given)) throw wrong('authenticate', kindOf(given), A_USER);
  const { id, isOrganizer }: { id?: unknown; isOrganizer?: unknown } = given;
  if (!isUserId(id)) {
    const kind =
      typeof id === 'string' && id !== '' ? `a string of ${id.length} characters that can't be an id` : kindOf(id);
    throw wrong('authenticate', `a user whose "id" is ${kind}`, A_USER);
  }
  if (isOrganizer !== undefined && isOrganizer !== null && typeof isOrganizer !== 'boolean') {
    throw wrong('authenticate', `a user whose "isOrganizer" is ${kindOf(isOrganizer)}`, A_USER);
  }
  // The same object: the host's `authorize` may read more of its fields.
  return given as HostUser;
}

function readDirectory(given: unknown): ReadonlyMap<string, unknown> {
  // Checked by its tag, because a Map of another realm is valid too.
  if (Object.prototype.toString.call(given) === '[object Map]') return given as ReadonlyMap<string, unknown>;
  throw wrong('directory', kindOf(given), 'a Map of user ids to { displayName, avatarUrl? }');
}

function readFound(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given;
  throw wrong('searchDirectory', kindOf(given), 'a list of { userId, displayName, avatarUrl?, mail? }');
}

function readDecision(given: unknown): boolean {
  if (typeof given === 'boolean') return given;
  throw wrong('authorize', kindOf(given), 'true or false');
}

function readAddress(given: unknown): string | undefined {
  if (given === undefined || given === null || given === '') return undefined;
  if (typeof given === 'string') return given;
  throw wrong('clientAddress', kindOf(given), 'a string, or undefined for an unknown address');
}

/** The last moment that a `Date` can hold. */
const LAST_MOMENT = 8.64e15;

function readMoment(given: unknown): number {
  if (typeof given === 'number' && Math.abs(given) <= LAST_MOMENT) return Math.floor(given);
  // Nothing awaits the promise, and an unhandled rejection would end the process.
  if (given instanceof Promise) given.catch(() => undefined);
  throw wrong('clock', kindOf(given), 'milliseconds since 1970, as Date.now does');
}

/** Reads a user whom a search has found; `undefined` without a valid id and a name. */
export function readPerson(given: unknown): FoundPerson | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { userId, displayName, avatarUrl, mail }: { [Field in keyof FoundPerson]?: unknown } = given;
  if (!v.is(UserIdSchema, userId) || !isText(displayName)) return undefined;
  return { userId, displayName, ...(isText(avatarUrl) && { avatarUrl }), ...(isText(mail) && { mail }) };
}

/** A part of a directory's entry that can be invalid. */
export type EntryField = 'entry' | keyof DirectoryEntry;

/**
 * Reads the fields of a directory's entry that are text. Users without a name or a picture are common, and databases
 * store them as `null`.
 *
 * @param onInvalid called with each field that is not text
 */
export function readEntry(
  given: unknown,
  onInvalid: (field: EntryField, kind: string) => void,
): Partial<DirectoryEntry> {
  if (given === undefined || given === null) return {};
  if (typeof given !== 'object') {
    onInvalid('entry', kindOf(given));
    return {};
  }
  const { displayName, avatarUrl }: { displayName?: unknown; avatarUrl?: unknown } = given;
  if (!isText(displayName)) onInvalid('displayName', kindOf(displayName));
  if (avatarUrl !== undefined && !isText(avatarUrl)) onInvalid('avatarUrl', kindOf(avatarUrl));
  return {
    ...(isText(displayName) && { displayName }),
    ...(isText(avatarUrl) && { avatarUrl }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
