import { TimedOut, untilAborted } from '../deadlines/index.js';
import type { DirectoryEntry, FoundPerson, RoomsEndpointOptions } from '../options/index.js';
import type { AuditQueue } from './AuditQueue.js';
import { CALLBACKS, type CallbackName, type EntryField, readEntry, readPerson } from './callbacks.js';

/** The host's callbacks that a request waits for. */
type AwaitedName = Exclude<CallbackName, 'clock' | 'onError'>;

type HostCallbacks = { [Name in AwaitedName]: Exclude<RoomsEndpointOptions[Name], undefined> };

/** The same callbacks, with validated return values and a time limit. */
export type BoundCallbacks = {
  [Name in Exclude<AwaitedName, 'directory' | 'searchDirectory'>]: (
    ...given: Parameters<HostCallbacks[Name]>
  ) => Promise<ReturnType<(typeof CALLBACKS)[Name]['read']>>;
} & {
  directory: (userIds: string[]) => Promise<(userId: string) => Partial<DirectoryEntry>>;
  searchDirectory: (query: string, limit: number) => Promise<FoundPerson[]>;
};

export interface BoundTo {
  report: (error: unknown) => void;
  audits: AuditQueue;
}

export interface RequestSignals {
  /** Aborts operations that only read. It also fires when the client disconnects. */
  reading: AbortSignal;
  /** Aborts operations that change something, and waiting for the host's callbacks. */
  writing: AbortSignal;
}

/**
 * Binds the host's callbacks to the time limit of a request. Each rejects with what the callback throws, with a
 * `TypeError` for an invalid return value, and with a `TimeoutError` when it does not settle.
 *
 * @param reported what was already reported to the host: once is enough for a table with many empty columns
 */
export function bindCallbacks(
  host: HostCallbacks,
  { reading, writing }: RequestSignals,
  { report, audits }: BoundTo,
  reported: Set<EntryField | 'person'>,
): BoundCallbacks {
  const ask = async <Name extends AwaitedName>(name: Name, call: () => unknown, signal = writing) => {
    // `then` also catches what a callback throws before it returns a promise.
    const given = await untilAborted(Promise.resolve().then(call), signal).catch((error: unknown) => {
      throw signal.aborted && error === signal.reason
        ? new TimedOut(`The callback "${name}" did not settle.`, error)
        : error;
    });
    return CALLBACKS[name].read(given) as ReturnType<(typeof CALLBACKS)[Name]['read']>;
  };
  const directory = async (userIds: string[]) => {
    const entries = await ask('directory', () => host.directory(userIds)).catch((error: unknown) => {
      if (!audits.hasBegun) throw error;
      // The change was made, and the response confirms it. It shows people as guests.
      report(error);
      return new Map<string, unknown>();
    });
    return (userId: string) =>
      readEntry(entries.get(userId), (field, kind) => {
        if (!reported.has(field)) report(new InvalidEntry(field, kind, userId));
        reported.add(field);
      });
  };
  const searchDirectory = async (query: string, limit: number) => {
    const search = () => host.searchDirectory(query, { signal: reading, limit });
    const found = await ask('searchDirectory', search, reading);
    // More than these are not even looked at: a directory may have ignored the limit.
    const people = found.slice(0, limit).map(readPerson);
    if (people.includes(undefined) && !reported.has('person')) {
      reported.add('person');
      report(new TypeError(NOT_A_PERSON));
    }
    return people.filter((person) => person !== undefined);
  };
  return {
    searchDirectory,
    authenticate: (request) => ask('authenticate', () => host.authenticate(request)),
    directory,
    authorize: (user, action, room) => ask('authorize', () => host.authorize(user, action, room)),
    clientAddress: (request) => ask('clientAddress', () => host.clientAddress(request)),
    onAudit: (event) => ask('onAudit', () => host.onAudit(event)),
  };
}

const NOT_A_PERSON =
  'The callback "searchDirectory" returned an entry without a "userId" of 1 to 256 characters on one line, or without a "displayName". Such entries are left out. This is reported once.';

class InvalidEntry extends TypeError {
  constructor(field: EntryField, kind: string, userId: string) {
    const what = field === 'entry' ? `an entry that is ${kind}` : `an entry whose "${field}" is ${kind}`;
    super(
      `The callback "directory" returned ${what} for the user ${JSON.stringify(userId)}. A value that is not text is left out, and a user without a name is shown as "Guest". This is reported once.`,
    );
  }
}
