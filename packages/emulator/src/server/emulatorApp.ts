import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type AdminParts, adminRoutes } from '../rest/admin/adminRoutes.js';
import { authenticate } from '../http/authenticate.js';
import { awaitState } from '../state/waitForStateFile.js';
import type { EmulatorSettings } from './EmulatorOptions.js';
import type { IdentityStore } from '../state/IdentityStore.js';
import { identityRoutes } from '../rest/identity/identityRoutes.js';
import { injectFaults } from '../rest/faults/injectFaults.js';
import { limitBody } from '../http/limitBody.js';
import { logRequests } from '../rest/operations/logRequests.js';
import type { RepeatedRequests } from '../rest/rooms/RepeatabilityCache.js';
import type { RoomStore } from '../state/RoomStore.js';
import { type CountRequest, rateLimits } from '../rest/identity/rateLimits.js';
import { roomRoutes } from '../rest/rooms/roomRoutes.js';
import { resourceNotFound, ServiceError } from '../wire/ServiceError.js';
import { standardHeaders } from '../http/standardHeaders.js';
import { teamsUserRoutes } from '../rest/identity/teamsUserRoutes.js';
import type { UserTokens } from '../rest/identity/UserTokens.js';

export interface EmulatorParts extends AdminParts {
  key: Uint8Array;
  settings: EmulatorSettings;
  rooms: RoomStore;
  repeated: RepeatedRequests;
  identities: IdentityStore;
  tokens: UserTokens;
  isAllowedHost: (host: string | undefined) => boolean;
}

/** Everything the emulator says over HTTP. All of it but `/_emulator` needs the access key. */
export function emulatorApp(parts: EmulatorParts) {
  const { key, settings, rooms, repeated, identities, tokens, faults } = parts;
  const clock = parts.clock.now;
  const isKnownIdentity = (rawId: string) => identities.has(rawId);
  const count: CountRequest = settings.rateLimits ? rateLimits(clock) : () => {};
  const app = new Hono<{ Bindings: HttpBindings }>();

  app.route('/_emulator', adminRoutes(parts));
  app.use(async (c, next) => {
    if (parts.isAllowedHost(c.req.header('host'))) return next();
    throw new ServiceError(421, 'MisdirectedRequest', 'The emulator answers under a local name only: use localhost.');
  });
  app.use(logRequests(settings.onRequest));
  app.use(standardHeaders);
  app.use(limitBody);
  app.use(authenticate(key, settings));
  app.use(injectFaults(faults));
  app.use(awaitState(parts.state));
  app.route('/rooms', roomRoutes({ rooms, repeated, clock, settings, isKnownIdentity }));
  app.route('/identities', identityRoutes(identities, tokens, count));
  app.route('/teamsUser', teamsUserRoutes(count));
  app.notFound(() => {
    throw resourceNotFound();
  });

  app.onError((thrown, c) => {
    const error =
      thrown instanceof ServiceError
        ? thrown
        : new ServiceError(500, 'InternalServerError', 'The emulator failed. Its log says where.');
    // A caller who hung up in the middle of a request is no failure of the emulator.
    const isCallerGone = !c.env.incoming.complete && c.env.incoming.socket.destroyed;
    if (error !== thrown && !isCallerGone) settings.log(thrown.stack ?? thrown.message);
    // Rooms repeats the code as a header; Identity does not.
    if (c.req.path.startsWith('/rooms')) c.header('x-ms-error-code', error.code);
    for (const [name, value] of Object.entries(error.headers)) c.header(name, value);
    return c.json(error.body, error.status as ContentfulStatusCode);
  });

  return app;
}
