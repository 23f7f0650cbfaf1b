import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { adminRoutes } from './adminRoutes.js';
import { authenticate } from './authenticate.js';
import type { CallRegistry } from './CallRegistry.js';
import type { IdentityStore } from './IdentityStore.js';
import { identityRoutes } from './identityRoutes.js';
import type { RoomStore } from './RoomStore.js';
import { roomRoutes } from './roomRoutes.js';
import { resourceNotFound, ServiceError } from './ServiceError.js';
import type { UserTokens } from './UserTokens.js';

export interface EmulatorParts {
  key: Uint8Array;
  clock: () => number;
  log: (line: string) => void;
  rooms: RoomStore;
  identities: IdentityStore;
  tokens: UserTokens;
  calls: CallRegistry;
  isAllowedHost: (host: string | undefined) => boolean;
}

/** Everything the emulator says over HTTP. All of it but `/_emulator` needs the access key. */
export function emulatorApp({ key, clock, log, rooms, identities, tokens, calls, isAllowedHost }: EmulatorParts) {
  const app = new Hono<{ Bindings: HttpBindings }>();

  app.use(async (c, next) => {
    if (isAllowedHost(c.req.header('host'))) return next();
    throw new ServiceError(421, 'MisdirectedRequest', 'The emulator answers under a local name only: use localhost.');
  });
  app.use(async (c, next) => {
    await next();
    const requestId = c.req.header('x-ms-client-request-id');
    if (requestId !== undefined) c.header('x-ms-client-request-id', requestId);
  });
  app.route('/_emulator', adminRoutes(calls));
  app.use(authenticate(key));
  app.route('/rooms', roomRoutes(rooms, clock));
  app.route('/identities', identityRoutes(identities, tokens));
  app.notFound(() => {
    throw resourceNotFound();
  });

  app.onError((thrown, c) => {
    const error =
      thrown instanceof ServiceError
        ? thrown
        : new ServiceError(500, 'InternalServerError', 'The emulator failed. Its log says where.');
    if (error !== thrown) log(thrown.stack ?? thrown.message);
    // Rooms repeats the code as a header; Identity does not.
    if (c.req.path.startsWith('/rooms')) c.header('x-ms-error-code', error.code);
    return c.json(error.body, error.status);
  });

  return app;
}
