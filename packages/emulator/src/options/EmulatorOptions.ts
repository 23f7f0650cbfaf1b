import { askHost, tellHost } from '@anteroom/contract';
import type { Phone } from '../phones/index.js';
import type { RequestLogEntry } from '../rest/operations/index.js';
import type { Seed } from '../seed/index.js';

/**
 * The behavior of an emulator. If the service's own behavior is not documented, the default is the emulator's choice,
 * and the table "Not known" in the README lists it.
 */
export interface EmulatorOptions {
  /** TCP port; 0 takes any free one. Default 7070. */
  port?: number | undefined;
  /** Address to listen at. The default `127.0.0.1` includes `::1`, so that `localhost` works everywhere. */
  host?: string | undefined;
  /**
   * The address by which others reach the emulator, such as `http://emulator:7070` from other containers, or that of a proxy.
   * It is the issuer of tokens, by which browsers find the emulator, and the endpoint of the connection string; `/_emulator`
   * accepts its name too. Default: the caller's address for tokens, and `localhost` for the rest.
   */
  publicUrl?: string | undefined;
  /** The resource's access key, base64. Default `DEVELOPMENT_ACCESS_KEY`. */
  accessKey?: string | undefined;
  /**
   * The time in milliseconds since 1970, before the emulator's clock is moved. If it throws, `Date.now` is used.
   * Default `Date.now`.
   */
  clock?: (() => number) | undefined;
  /** Milliseconds between two pings of a signalling socket; two missed pongs close it. Default 1000. */
  heartbeatMs?: number | undefined;
  /** Called with one line for each request that a role did not allow, and for each failure of the emulator. */
  log?: ((line: string) => void) | undefined;
  /** Called with one entry for each request that was handled. */
  onRequest?: ((entry: RequestLogEntry) => void) | undefined;

  /** Serves https with a self-signed certificate for `localhost`, `127.0.0.1`, `::1` and the public URL. Default false. */
  https?: boolean | undefined;
  /** A file to write the certificate to, as PEM, so that other programs can trust it. Needs `https`. */
  certificateFile?: string | undefined;
  /** Accepts any bearer token in place of a signature. SDKs send bearer tokens only over https. Default false. */
  acceptBearer?: boolean | undefined;
  /** How far the date of a signed request may be from the clock of this machine, in minutes. Default 15. */
  dateWindowMinutes?: number | undefined;

  /** Entries per page of rooms or participants. Default 30, as recorded for rooms. */
  pageSize?: number | undefined;
  /** Returns an empty page with a `nextLink` before each page, as the service sometimes does. Default false. */
  emptyPages?: boolean | undefined;
  /**
   * Accepts `api-version=ApiVersion.V2025_03_13` and the like at Rooms. Python's rooms 1.2.0, and with it the Azure CLI, send
   * that for the second page of a list. Default true.
   */
  enumApiVersions?: boolean | undefined;
  /** Whether an update has to give `validFrom` and `validUntil` together. Default `required`, as recorded. */
  windowPair?: 'required' | 'optional' | undefined;
  /**
   * The response to a `Repeatability-Request-ID` that is reused with another body: the first one again, or 412. Default
   * `replay`.
   */
  repeatedRequestWithOtherBody?: 'replay' | 'refuse' | undefined;
  /** How an api-version before 2024-04-15 shows a `Collaborator`. Default `Attendee`, the nearest role that it has. */
  collaboratorBeforeItsVersion?: 'Attendee' | 'Collaborator' | undefined;
  /** Whether a roster takes well-formed user ids that this emulator did not create. Default `accept`. */
  unknownIdentities?: 'accept' | 'refuse' | undefined;

  /** How long a room is kept after its `validUntil`, in milliseconds, before it is purged. Default 30 days. */
  gracePeriodMs?: number | undefined;
  /** What happens to a running call at its room's `validUntil`. Default `continue`. */
  callAtExpiry?: 'continue' | 'end' | undefined;
  /** What happens to a running call when its room is deleted or purged. Default `end`. */
  callAtDeletion?: 'continue' | 'end' | undefined;
  /** The most participants in a call. Default 350. Source: "Service limits". */
  maxCallParticipants?: number | undefined;

  /** Whether hands can be raised in a room's call, by everyone but Consumers. Default true. */
  raiseHand?: boolean | undefined;
  /** Whether reactions can be sent in a room's call, by everyone but Consumers. Default true. */
  reactions?: boolean | undefined;
  /** Whether Presenters can put people in the spotlight. Default true. */
  spotlight?: boolean | undefined;
  /** Whether Presenters can end the call for everyone. Default false. */
  hangUpForEveryone?: boolean | undefined;
  /**
   * How long a caller is still shown, in milliseconds, after their connection was lost and they did not leave. If they
   * return within this time, the others don't notice. Default 2000.
   */
  seatHoldMs?: number | undefined;
  /** How long callers try to reconnect, in milliseconds. Default 120 s. Source: "Service limits". */
  reconnectMs?: number | undefined;
  /** How long a caller may stay with an expired token, in milliseconds. Default 10 s. */
  tokenWaitMs?: number | undefined;

  /** How phones behave when they are dialed, by number in E.164 format. All others answer. */
  phones?: Record<string, Phone> | undefined;

  /** How long a revoked token still works, in milliseconds. Default 0; the service says up to 15 minutes. */
  revocationDelayMs?: number | undefined;
  /** Applies the documented rate limits of Identity, with 429 and `Retry-After`. Default false. */
  rateLimits?: boolean | undefined;

  /** A file that preserves rooms and identities across restarts. Without one they are lost when the emulator stops. */
  stateFile?: string | undefined;
  /** The initial content. Ignored if `stateFile` already contains something. */
  seed?: Seed | undefined;
}

/** Options without a default: absent means "not at all". */
type WithoutDefault = 'publicUrl' | 'certificateFile' | 'stateFile' | 'seed' | 'accessKey';

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
  pageSize: 30,
  emptyPages: false,
  enumApiVersions: true,
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

/** Timers accept no more, and fire at once beyond it. */
const LONGEST_MS = 2 ** 31 - 1;

const TIMED = ['heartbeatMs', 'seatHoldMs', 'reconnectMs', 'tokenWaitMs'] as const;

/** The origin of the public URL. */
function originOf(publicUrl: string, https: boolean): string {
  const url = URL.canParse(publicUrl) ? new URL(publicUrl) : undefined;
  const isOrigin = url !== undefined && ['http:', 'https:'].includes(url.protocol) && url.href === `${url.origin}/`;
  if (!isOrigin) {
    throw new Error(
      `The public URL ${publicUrl} is not an address without a path: give one such as http://emulator:7070, with http or https.`,
    );
  }
  if (https && url.protocol === 'http:') {
    throw new Error(`The public URL ${publicUrl} has to begin with https, because https is on.`);
  }
  return url.origin;
}

/** Fills in the defaults. Throws an `Error` for contradictory options and for invalid times. */
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
    throw new Error('A certificate file needs https: turn https on, or leave the certificate file out.');
  }
  if (settings.certificateFile === '' || settings.stateFile === '') {
    throw new Error('The path of a file is empty: give a path, or leave the option out.');
  }
  if (settings.publicUrl !== undefined) settings.publicUrl = originOf(settings.publicUrl, settings.https);
  if (!Number.isInteger(settings.pageSize) || settings.pageSize < 1) {
    throw new Error('The page size has to be a whole number of at least 1.');
  }
  for (const name of TIMED) {
    if (settings[name] >= 0 && settings[name] <= LONGEST_MS) continue;
    throw new Error(`${name} has to be from 0 to ${LONGEST_MS} milliseconds, which is 24 days.`);
  }
  return settings;
}
