import type { EndpointStore } from '../../store/index.js';
import type { Deadline, RoomsService } from './RoomsService.js';

/** What a calling service gets of the endpoint that uses it. */
export interface ServiceHost {
  store: EndpointStore;
  /** Milliseconds since 1970. */
  clock: () => number;
}

/** A calling service that an endpoint has opened. */
export interface OpenService {
  /** Binds the service to the deadline of one request. */
  within: (deadline: Deadline) => RoomsService;
}

/** The engine that carries an endpoint's calls: `acsService`, or `livekitService` of `@anteroom/endpoint/livekit`. */
export interface CallingService {
  /** Opens the service for one endpoint. Only `createRoomsEndpoint` calls it. */
  open(host: ServiceHost): OpenService;
}
