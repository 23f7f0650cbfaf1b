import { TimedOut, untilAborted } from '../deadlines/timeLimit.js';
import type { DirectoryEntry, RoomsEndpointOptions } from '../options/RoomsEndpointOptions.js';
import type { AuditQueue } from './AuditQueue.js';
import { CALLBACKS, type CallbackName, type NoText, readEntry } from './hostCallbacks.js';

/** The host's callbacks that a request waits for. */
type Asked = Exclude<CallbackName, 'clock' | 'onError'>;

type HostCallbacks = { [Name in Asked]: Exclude<RoomsEndpointOptions[Name], undefined> };

/** The same, with what they give checked, and with a time limit. */
export type BoundCallbacks = {
  [Name in Exclude<Asked, 'directory'>]: (
    ...given: Parameters<HostCallbacks[Name]>
  ) => Promise<ReturnType<(typeof CALLBACKS)[Name]['read']>>;
} & {
  directory: (userIds: string[]) => Promise<(userId: string) => Partial<DirectoryEntry>>;
};

export interface BoundTo {
  report: (error: unknown) => void;
  audits: AuditQueue;
}

/**
 * Binds the host's callbacks to the time limit of a request. Each rejects with what the callback throws, with a `TypeError`
 * for what it may not give, and with a `TimeoutError` when it does not settle.
 *
 * @param told what the host has heard of already: once is enough for a table with many empty columns
 */
export function bindCallbacks(
  host: HostCallbacks,
  signal: AbortSignal,
  { report, audits }: BoundTo,
  told: Set<NoText>,
): BoundCallbacks {
  const ask = async <Name extends Asked>(name: Name, call: () => unknown) => {
    // Also takes what a callback throws before it gives a promise.
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
      // The change was made, and the response says so. It shows people as guests.
      report(error);
      return new Map<string, unknown>();
    });
    return (userId: string) =>
      readEntry(entries.get(userId), (what, kind) => {
        if (!told.has(what)) report(new NotText(what, kind, userId));
        told.add(what);
      });
  };
  return {
    authenticate: (request) => ask('authenticate', () => host.authenticate(request)),
    directory,
    authorize: (user, action, room) => ask('authorize', () => host.authorize(user, action, room)),
    clientAddress: (request) => ask('clientAddress', () => host.clientAddress(request)),
    onAudit: (event) => ask('onAudit', () => host.onAudit(event)),
  };
}

class NotText extends TypeError {
  constructor(what: NoText, kind: string, userId: string) {
    const gave = what === 'entry' ? `an entry that is ${kind}` : `an entry whose "${what}" is ${kind}`;
    super(
      `The callback "directory" gave ${gave} for the user ${JSON.stringify(userId)}. Without a text it is left out: no name is "Guest". You hear of this once.`,
    );
  }
}
