import type { EndpointStore } from '../../store/index.js';
import type { Deadline, RoomsService } from './RoomsService.js';

/** What a calling service gets of the endpoint that uses it. */
export interface ServiceHost {
  store: EndpointStore;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** The time limit of everything that is done for one request, in milliseconds. */
  limitMs: number;
  /** Reports a failure of something that no request asked for. */
  report: (error: unknown) => void;
}

/** Someone came to a room's call, or left it. */
export interface Attendance {
  type: 'call-joined' | 'call-left';
  roomId: string;
  acsUserId: string;
  /** One stay in a call: the same for joining and leaving. */
  session: string;
  /** Milliseconds since 1970, by the engine's clock. */
  at: number;
}

/** Messages that an engine sends to the endpoint. */
export interface EngineMessages {
  /** Where it sends them, below the endpoint's base path. */
  path: string;
  /**
   * Verifies a message and acts on it. Rejects with `unauthenticated` if it isn't the engine's own, and with `request-repeated`
   * if it came before.
   *
   * @param record called with each event that the host is told of. If it rejects, the engine sends the message again.
   */
  receive(
    message: { body: string; authorization: string | undefined },
    signal: AbortSignal,
    record: (attendance: Attendance) => Promise<void>,
  ): Promise<void>;
}

/** A calling service that an endpoint has opened. */
export interface OpenService {
  /** Binds the service to the deadline of one request. */
  within: (deadline: Deadline) => RoomsService;
  messages?: EngineMessages | undefined;
}

/** The engine that carries an endpoint's calls: `acsService`, or `livekitService` of `@anteroom/endpoint/livekit`. */
export interface CallingService {
  /** Opens the service for one endpoint. Only `createRoomsEndpoint` calls it. */
  open(host: ServiceHost): OpenService;
}
