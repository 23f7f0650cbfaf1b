import type { DirectoryEntry, HostUser, RoomsEndpointOptions } from '../options/RoomsEndpointOptions.js';
import { isUserId } from './userId.js';

/** Names of the options that are functions of the host. */
export type CallbackName = {
  [Name in keyof RoomsEndpointOptions]-?: NonNullable<RoomsEndpointOptions[Name]> extends (...given: never[]) => unknown
    ? Name
    : never;
}[keyof RoomsEndpointOptions];

/** What a callback has to give. `read` throws a sentence for the host's developer about anything else. */
interface Callback<Value> {
  isRequired: boolean;
  read: (given: unknown) => Value;
}

/** A callback that is only notified: its return value is ignored. */
const told: Callback<void> = { isRequired: false, read: () => undefined };

/**
 * Every callback, with the one check of what it gives. Host code is often plain JavaScript or reads a database, so types
 * alone promise nothing.
 */
export const CALLBACKS = {
  authenticate: { isRequired: true, read: readUser },
  directory: { isRequired: true, read: readDirectory },
  authorize: { isRequired: false, read: readDecision },
  clientAddress: { isRequired: false, read: readAddress },
  clock: { isRequired: false, read: readMoment },
  onAudit: told,
  onError: told,
} satisfies Record<CallbackName, Callback<unknown>>;

/** Throws a `TypeError` for a callback that is missing or no function. */
export function checkCallbacks(options: RoomsEndpointOptions): void {
  for (const [name, { isRequired }] of Object.entries(CALLBACKS)) {
    const given: unknown = options[name as CallbackName];
    if (typeof given === 'function' || (given === undefined && !isRequired)) continue;
    throw new TypeError(`The option "${name}" has to be a function, and it is ${kindOf(given)}.`);
  }
}

/** Says what a value is, and nothing of what is in it: it may be a secret. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null || typeof value === 'boolean') return String(value);
  if (value === '') return 'an empty string';
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Promise) return 'a promise';
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function wrong(name: CallbackName, gave: string, wanted: string): TypeError {
  return new TypeError(`The callback "${name}" gave ${gave}. It has to give ${wanted}.`);
}

const A_USER =
  'null for nobody, or a user: { id, isOrganizer? }, with an id of 1 to 256 well-formed characters and true or false';

function readUser(given: unknown): HostUser | null {
  if (given === undefined || given === null) return null;
  if (typeof given !== 'object' || Array.isArray(given)) throw wrong('authenticate', kindOf(given), A_USER);
  const { id, isOrganizer }: { id?: unknown; isOrganizer?: unknown } = given;
  if (!isUserId(id)) {
    const what =
      typeof id === 'string' && id !== '' ? `a string of ${id.length} characters that cannot be one` : kindOf(id);
    throw wrong('authenticate', `a user whose "id" is ${what}`, A_USER);
  }
  if (isOrganizer !== undefined && isOrganizer !== null && typeof isOrganizer !== 'boolean') {
    throw wrong('authenticate', `a user whose "isOrganizer" is ${kindOf(isOrganizer)}`, A_USER);
  }
  // The object itself: `authorize` may read more of the host's own from it.
  return given as HostUser;
}

function readDirectory(given: unknown): ReadonlyMap<string, unknown> {
  // By its tag: a Map of another realm is one too.
  if (Object.prototype.toString.call(given) === '[object Map]') return given as ReadonlyMap<string, unknown>;
  throw wrong('directory', kindOf(given), 'a Map of user ids to { displayName, avatarUrl? }');
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

/** As far as a `Date` goes. */
const LAST_MOMENT = 8.64e15;

function readMoment(given: unknown): number {
  if (typeof given === 'number' && Math.abs(given) <= LAST_MOMENT) return Math.floor(given);
  // Nobody waits for it: a rejection would end the process.
  if (given instanceof Promise) given.catch(() => undefined);
  throw wrong('clock', kindOf(given), 'milliseconds since 1970, as Date.now does');
}

/** A member of a directory's entry that is no text. */
export type NoText = 'entry' | keyof DirectoryEntry;

/**
 * An entry of the directory, with only what is text in it: users without a name or a picture are common, and `null` is how
 * databases say so. `undefined` for somebody without a name.
 *
 * @param tell reports a member that is not a string
 */
export function readEntry(given: unknown, tell: (what: NoText, kind: string) => void): Partial<DirectoryEntry> {
  if (given === undefined || given === null) return {};
  if (typeof given !== 'object') {
    tell('entry', kindOf(given));
    return {};
  }
  const { displayName, avatarUrl }: { displayName?: unknown; avatarUrl?: unknown } = given;
  if (!isName(displayName)) tell('displayName', kindOf(displayName));
  if (avatarUrl !== undefined && !isName(avatarUrl)) tell('avatarUrl', kindOf(avatarUrl));
  return {
    ...(isName(displayName) && { displayName }),
    ...(isName(avatarUrl) && { avatarUrl }),
  };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
