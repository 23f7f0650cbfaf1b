import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { getRequestListener } from '@hono/node-server';
import { participantActions } from '../actions/index.js';
import { type CrowdOptions, CrowdRegistry, type CrowdSummary } from '../bots/index.js';
import { explainFileError } from '../files/index.js';
import { allowedHosts, refuseUnreadable, withOneHost } from '../http/index.js';
import { admissionControl as createAdmissionControl, MeetingRegistry, type MeetingSummary } from '../meeting/index.js';
import { type EmulatorOptions, settingsOf } from '../options/index.js';
import { type Phone, PhoneNetwork, type PhoneSettings } from '../phones/index.js';
import { type ActiveFault, type Fault, Faults } from '../rest/faults/index.js';
import { UserTokens } from '../rest/identity/index.js';
import { RepeatabilityCache } from '../rest/rooms/index.js';
import { applySeed, type Seed, type Seeded } from '../seed/index.js';
import { SessionTickets, SurveyStore, signallingServer } from '../signalling/index.js';
import { EmulatorClock, IdentityStore, RoomStore, StateFile } from '../state/index.js';
import { accessKeyBytes, DEVELOPMENT_ACCESS_KEY } from './accessKey.js';
import { emulatorApp } from './emulatorApp.js';
import { listen } from './listen.js';
import { type Certificate, selfSignedCertificate } from './selfSignedCertificate.js';

export interface Emulator {
  /** `http://localhost:PORT`, or `https:`, without a trailing slash; the option `publicUrl` if given. */
  readonly url: string;
  /** For `new RoomsClient(connectionString, { allowInsecureConnection: true })` and the like. */
  readonly connectionString: string;
  /** The certificate to trust, as PEM, if `https` is on. */
  readonly certificate: string | undefined;
  /** What the option `seed` created; `undefined` without one, and if the state file already contained something. */
  readonly seeded: Seeded | undefined;
  /** The emulator's time in milliseconds: that of the option `clock`, which can be moved. */
  readonly clock: { now(): number; advance(milliseconds: number): void; set(now: number): void };
  /** The faults to inject into the next requests. `add` throws for an invalid fault. */
  readonly faults: { add(fault: Fault): ActiveFault; list(): ActiveFault[]; clear(): void };
  /** How phones behave from the next time that they are dialed. `set` throws for invalid settings. */
  readonly phones: {
    set(phoneNumber: string, phone: Phone): PhoneSettings;
    list(): Record<string, PhoneSettings>;
  };
  /** Creates identities and rooms. Throws an `Error` that says what is wrong, and creates nothing then. */
  seed(seed: Seed): Seeded;
  /** The calls that are running now. */
  calls(): MeetingSummary[];
  /** Ends a call for everyone, with 0/7000. @returns false if there is no call with this id */
  endCall(callId: string): boolean;
  /**
   * Simulated people in a room's call. `add` invites them and lets them join; it throws an `Error` that says why they
   * cannot. `remove` takes them out of call and room again; it returns false if there is no crowd with this id.
   */
  readonly bots: {
    add(crowd: CrowdOptions): CrowdSummary;
    list(): CrowdSummary[];
    remove(crowdId: string): boolean;
    clear(): void;
  };
  /** Ends all calls and deletes rooms, identities, surveys, faults, phone settings and the shift of the clock. */
  reset(): void;
  /**
   * Closes all connections, frees the port, and waits until the state file is written. Without a state file everything
   * is lost.
   */
  close(): Promise<void>;
}

/**
 * How often the emulator checks for what only the passing of time changes: revocations that become effective, rooms
 * that end.
 */
const CHECK_MS = 250;

/**
 * Starts a local Azure Communication Services resource: Rooms and Identity over REST, and call signalling.
 *
 * Rejects with an `Error` of code `EADDRINUSE` if the port is taken, and with an `Error` of one plain sentence for an
 * access key that is not base64, for contradictory options, and for a state or certificate file that cannot be used.
 *
 * @example
 * const emulator = await startEmulator({ port: 0 });
 * const rooms = new RoomsClient(emulator.connectionString, { allowInsecureConnection: true });
 * await emulator.close();
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const settings = settingsOf(options);
  const { host, accessKey = DEVELOPMENT_ACCESS_KEY, log } = settings;
  const key = accessKeyBytes(accessKey);
  const clock = new EmulatorClock(settings.clock);
  const rooms = new RoomStore({ ...settings, clock: clock.now });
  const identities = new IdentityStore(clock.now, settings.revocationDelayMs);
  const tokens = new UserTokens(key, identities, clock.now);
  const phones = new PhoneNetwork(settings.phones);
  const surveys = new SurveyStore(clock.now);
  const meetings = new MeetingRegistry({ ...settings, rooms, identities, clock: clock.now });
  const act = participantActions(phones);
  const admissionControl = createAdmissionControl(tokens, rooms, clock.now);
  const crowds = new CrowdRegistry({ rooms, identities, admissionControl, meetings, act, switches: settings });
  const faults = new Faults();
  const repeated = new RepeatabilityCache(settings.repeatedRequestWithOtherBody);
  const reset = () => {
    crowds.clear();
    meetings.clear();
    rooms.clear();
    identities.clear();
    repeated.clear();
    faults.clear();
    phones.reset();
    surveys.clear();
    clock.reset();
  };
  const { stateFile, seed, certificateFile, publicUrl } = settings;
  const isAllowedHost = allowedHosts(host, publicUrl);
  const state = stateFile === undefined ? undefined : await StateFile.open(stateFile, rooms, identities, log);
  try {
    const app = emulatorApp({
      isAllowedHost,
      key,
      settings,
      rooms,
      repeated,
      identities,
      tokens,
      meetings,
      phones,
      surveys,
      crowds,
      faults,
      clock,
      state,
      reset,
    });
    // The emulator often runs inside a test process, whose globals it must not replace.
    const onRequest = withOneHost(
      getRequestListener(app.fetch, { overrideGlobalObjects: false, errorHandler: refuseUnreadable }),
    );

    const certificate = settings.https ? await selfSignedCertificate(publicUrl) : undefined;
    if (certificate !== undefined && certificateFile !== undefined) await saveCertificate(certificateFile, certificate);
    const isNew = identities.records().length === 0 && rooms.records(0, 1).length === 0;
    const seeded = seed !== undefined && isNew ? applySeed(seed, rooms, identities, clock.now()) : undefined;
    await state?.saved();
    const { servers, port } = await listen(host, settings.port, onRequest, certificate);
    const signalling = signallingServer(
      { admissionControl, tickets: new SessionTickets(key), meetings, act, surveys },
      settings.heartbeatMs,
      isAllowedHost,
    );
    for (const server of servers) server.on('upgrade', signalling.upgrade);

    const check = () => {
      identities.applyDueRevocations();
      meetings.applyElapsedTime();
    };
    const checking = setInterval(check, CHECK_MS).unref();
    clock.changes.on('moved', check);

    const url = publicUrl ?? `${certificate === undefined ? 'http' : 'https'}://${advertisedHost(host)}:${port}`;
    return {
      url,
      connectionString: `endpoint=${url}/;accesskey=${accessKey}`,
      certificate: certificate?.cert,
      seeded,
      clock,
      faults,
      phones,
      seed: (more) => applySeed(more, rooms, identities, clock.now()),
      calls: () => meetings.summaries(),
      endCall: (callId) => meetings.end(callId),
      bots: crowds,
      reset,
      async close() {
        clearInterval(checking);
        clock.changes.off('moved', check);
        crowds.clear();
        meetings.close();
        signalling.close();
        await Promise.all(
          servers
            .filter((server) => server.listening)
            .map((server) => {
              const closed = once(server, 'close');
              server.close();
              server.closeAllConnections();
              return closed;
            }),
        );
        await state?.close();
      },
    };
  } catch (error) {
    await state?.close();
    throw error;
  }
}

async function saveCertificate(path: string, { cert }: Certificate): Promise<void> {
  try {
    await writeFile(path, cert);
  } catch (error) {
    throw explainFileError(`The certificate file ${path} cannot be written`, error);
  }
}

function advertisedHost(host: string): string {
  if (['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
