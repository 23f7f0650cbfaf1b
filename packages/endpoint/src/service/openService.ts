import { type AcsOptions, acsService } from './acs/index.js';
import type { CallingService, OpenService, ServiceHost } from './interface/index.js';

/** The engine, or the short form for Azure Communication Services. */
export type ServiceOptions =
  | {
      /** The engine of the calls: `acsService`, or `livekitService` of `@anteroom/endpoint/livekit`. */
      service: CallingService;
      connectionString?: undefined;
      rooms?: undefined;
      identity?: undefined;
    }
  | ({ service?: undefined } & AcsOptions);

/** Opens the service that the options name. Throws a `TypeError` when they name none, or for a malformed connection string. */
export function openService(options: ServiceOptions, host: ServiceHost): OpenService {
  return (options.service ?? acsService(options as AcsOptions)).open(host);
}
