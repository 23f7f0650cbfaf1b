import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { authenticate, hideVersions, limitBody, standardHeaders } from '../http/index.js';
import type { EmulatorSettings } from '../options/index.js';
import { type AdminDependencies, adminRoutes } from '../rest/admin/index.js';
import { injectFaults } from '../rest/faults/index.js';
import {
  type CountRequest,
  identityRoutes,
  rateLimits,
  teamsUserRoutes,
  type UserTokens,
} from '../rest/identity/index.js';
import { logRequests } from '../rest/operations/index.js';
import { type RepeatabilityCache, roomRoutes } from '../rest/rooms/index.js';
import { type IdentityStore, type RoomStore, waitForStateFile } from '../state/index.js';
import { misdirected, resourceNotFound, ServiceError } from '../wire/index.js';

export interface AppDependencies extends AdminDependencies {
  key: Uint8Array;
  settings: EmulatorSettings;
  rooms: RoomStore;
  repeated: RepeatabilityCache;
  identities: IdentityStore;
  tokens: UserTokens;
  isAllowedHost: (host: string | undefined) => boolean;
}

/** The HTTP routes of the emulator. All but `/_emulator` need the access key. */
export function emulatorApp(dependencies: AppDependencies) {
  const { key, settings, rooms, repeated, identities, tokens, faults } = dependencies;
  const clock = dependencies.clock.now;
  const isKnownIdentity = (rawId: string) => identities.find(rawId) !== undefined;
  const count: CountRequest = settings.rateLimits ? rateLimits(clock) : () => {};
  const app = new Hono<{ Bindings: HttpBindings }>();

  app.route('/_emulator', adminRoutes(dependencies));
  app.use(async (c, next) => {
    if (dependencies.isAllowedHost(c.req.header('host'))) return next();
    throw misdirected();
  });
  app.use(logRequests(settings.onRequest));
  app.use(standardHeaders);
  app.use(limitBody);
  app.use(authenticate(key, settings));
  app.use(injectFaults(faults));
  app.use(waitForStateFile(dependencies.state));
  app.route('/rooms', roomRoutes({ rooms, repeated, clock, settings, isKnownIdentity }));
  app.route('/identities', identityRoutes(identities, tokens, count, settings.publicUrl));
  app.route('/teamsUser', teamsUserRoutes(count, clock));
  app.notFound(() => {
    throw resourceNotFound();
  });

  app.onError((thrown, c) => {
    const error =
      thrown instanceof ServiceError
        ? thrown
        : new ServiceError(500, 'InternalServerError', 'The emulator failed. See its log.');
    // A client that disconnects during a request is not a failure of the emulator.
    const isCallerGone = !c.env.incoming.complete && c.env.incoming.socket.destroyed;
    if (error !== thrown && !isCallerGone) settings.log(thrown.stack ?? thrown.message);
    if (error.isUnversioned) hideVersions(c);
    // Rooms repeats the code as a header, but not for a request that it refused unread; Identity never does.
    else if (c.req.path.startsWith('/rooms')) c.header('x-ms-error-code', error.code);
    for (const [name, value] of Object.entries(error.headers)) c.header(name, value);
    return c.json(error.body, error.status as ContentfulStatusCode);
  });

  return app;
}
