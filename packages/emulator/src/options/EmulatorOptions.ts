import { askHost, tellHost } from '@anteroom/contract';
import type { Phone } from '../phones/index.js';
import type { RequestLogEntry } from '../rest/operations/index.js';
import type { Seed } from '../seed/index.js';

/**
 * How an emulator behaves. Where the service's own behaviour is not documented, the default is the emulator's choice, and
 * the README's table "Not known" says so.
 */
export interface EmulatorOptions {
  /** TCP port; 0 takes any free one. Default 7070. */
  port?: number;
  /** Address to listen at. Default `127.0.0.1`, which here means `::1` too, so that `localhost` works everywhere. */
  host?: string;
  /** The resource's access key, base64. Default `DEVELOPMENT_ACCESS_KEY`. */
  accessKey?: string;
  /**
   * What time it is, in milliseconds since 1970, before the emulator's clock was moved. `Date.now` stands in when it
   * throws. Default `Date.now`.
   */
  clock?: () => number;
  /** Milliseconds between two pings of a signalling socket; two missed pongs end it. Default 1000. */
  heartbeatMs?: number;
  /** Is given one line for each thing asked for that a role did not allow, and for each failure of the emulator. */
  log?: (line: string) => void;
  /** Is given one entry for each request that was answered. */
  onRequest?: (entry: RequestLogEntry) => void;

  /** Speaks https with a certificate of its own, for `localhost`, `127.0.0.1` and `::1`. Default false. */
  https?: boolean;
  /** A file to write the certificate to, as PEM, so that others can trust it. Needs `https`. */
  certificateFile?: string;
  /** Takes any bearer token in place of a signature. SDKs send bearer tokens over https only. Default false. */
  acceptBearer?: boolean;
  /** How far a signed request's date may be from this machine's clock, in minutes. Default 15. */
  dateWindowMinutes?: number;

  /** Entries a page of rooms or participants. Default 50. */
  pageSize?: number;
  /** Puts an empty page with a `nextLink` before each page, as the service does at times. Default false. */
  emptyPages?: boolean;
  /** Whether an update has to give `validFrom` and `validUntil` together. Default `required`, as recorded. */
  windowPair?: 'required' | 'optional';
  /** What a `Repeatability-Request-ID` with another body gets: the first answer, or 412. Default `replay`. */
  repeatedRequestWithOtherBody?: 'replay' | 'refuse';
  /** How an api-version without the role shows a `Collaborator`. Default `Attendee`, the nearest role that it knows. */
  collaboratorBeforeItsVersion?: 'Attendee' | 'Collaborator';
  /** Whether a roster takes well-formed user ids that are not of this emulator. Default `accept`. */
  unknownIdentities?: 'accept' | 'refuse';

  /** How long a room stays after its `validUntil`, in milliseconds, before it is purged. Default 30 days. */
  gracePeriodMs?: number;
  /** What becomes of a running call at its room's `validUntil`. Default `continue`. */
  callAtExpiry?: 'continue' | 'end';
  /** What becomes of a running call when its room is deleted or purged. Default `end`. */
  callAtDeletion?: 'continue' | 'end';
  /** Participants a call takes. Default 350. Source: "Service limits". */
  maxCallParticipants?: number;

  /** Hands can be raised in a room's call, by all but Consumers. Default true. */
  raiseHand?: boolean;
  /** Reactions can be sent in a room's call, by all but Consumers. Default true. */
  reactions?: boolean;
  /** Presenters can put people in the spotlight. Default true. */
  spotlight?: boolean;
  /** Presenters can end the call for everyone. Default false. */
  hangUpForEveryone?: boolean;
  /**
   * How long a caller whose connection is lost without a goodbye is still shown, in milliseconds. Within this time they can
   * return unnoticed. Default 2000.
   */
  seatHoldMs?: number;
  /** How long callers try to reach the emulator again, in milliseconds. Default 120 s. Source: "Service limits". */
  reconnectMs?: number;
  /** How long a caller whose token has expired may stay without a fresh one, in milliseconds. Default 10 s. */
  tokenWaitMs?: number;

  /** How phones behave when they are dialled, by number in E.164 form. Others answer. */
  phones?: Record<string, Phone>;

  /** How long a revoked token still works, in milliseconds. Default 0; the service says up to 15 minutes. */
  revocationDelayMs?: number;
  /** Keeps the documented rate limits of Identity, with 429 and `Retry-After`. Default false. */
  rateLimits?: boolean;

  /** A file that keeps rooms and identities over a restart. Without one they are gone when the emulator stops. */
  stateFile?: string;
  /** What to start with. Left out when `stateFile` already holds something. */
  seed?: Seed;
}

/** Options that have no default: absent means "not at all". */
type WithoutDefault = 'certificateFile' | 'stateFile' | 'seed' | 'accessKey';

export type EmulatorSettings = Required<Omit<EmulatorOptions, WithoutDefault>> & Pick<EmulatorOptions, WithoutDefault>;

const DEFAULTS: Required<Omit<EmulatorOptions, WithoutDefault>> = {
  port: 7070,
  host: '127.0.0.1',
  clock: Date.now,
  heartbeatMs: 1000,
  log: () => {},
  onRequest: () => {},
  https: false,
  acceptBearer: false,
  dateWindowMinutes: 15,
  pageSize: 50,
  emptyPages: false,
  windowPair: 'required',
  repeatedRequestWithOtherBody: 'replay',
  collaboratorBeforeItsVersion: 'Attendee',
  unknownIdentities: 'accept',
  gracePeriodMs: 30 * 24 * 60 * 60_000,
  callAtExpiry: 'continue',
  callAtDeletion: 'end',
  maxCallParticipants: 350,
  raiseHand: true,
  reactions: true,
  spotlight: true,
  hangUpForEveryone: false,
  seatHoldMs: 2000,
  reconnectMs: 120_000,
  tokenWaitMs: 10_000,
  phones: {},
  revocationDelayMs: 0,
  rateLimits: false,
};

/** Timers take no more, and fire at once beyond it. */
const LONGEST_MS = 2 ** 31 - 1;

const TIMED = ['heartbeatMs', 'seatHoldMs', 'reconnectMs', 'tokenWaitMs'] as const;

/** The options with their defaults. Throws an `Error` for options that contradict each other, and for times that are none. */
export function settingsOf(options: EmulatorOptions): EmulatorSettings {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const { clock, log, onRequest, ...rest }: EmulatorSettings = { ...DEFAULTS, ...given };
  const settings: EmulatorSettings = {
    ...rest,
    clock: () => askHost(clock) ?? Date.now(),
    log: (line) => void tellHost(log, line),
    onRequest: (entry) => void tellHost(onRequest, entry),
  };
  if (settings.certificateFile !== undefined && !settings.https) {
    throw new Error('There is a certificate with https only: switch https on, or leave the certificate file out.');
  }
  if (!Number.isInteger(settings.pageSize) || settings.pageSize < 1) {
    throw new Error('The page size has to be a whole number from 1 on.');
  }
  for (const name of TIMED) {
    if (settings[name] >= 0 && settings[name] <= LONGEST_MS) continue;
    throw new Error(`${name} has to be from 0 to ${LONGEST_MS} milliseconds, which is 24 days.`);
  }
  return settings;
}
