import { createRoomsEndpoint, type EndpointStore, type ServiceClients } from '@anteroom/endpoint';
import { Hono } from 'hono';
import { developmentSignIn, directory, searchDirectory } from './people.js';

export interface ApiOptions extends ServiceClients {
  store: EndpointStore;
  /** The room that the front page links to. */
  demoRoomId: string;
  /** Whether `Authorization: Dev NAME` signs anyone in. Otherwise no one can sign in: this host has no real sign-in. */
  developmentSignIn: boolean;
}

/** Everything under `/api`: Anteroom's endpoint, and the front page's request for the demo room. */
export function createApi({ demoRoomId, ...options }: ApiOptions): (request: Request) => Promise<Response> {
  const endpoint = createRoomsEndpoint({
    rooms: options.rooms,
    identity: options.identity,
    store: options.store,
    basePath: '/api',
    directory,
    searchDirectory,
    authenticate: (request) => (options.developmentSignIn ? developmentSignIn(request) : null),
    onError: logFailure,
  });
  const api = new Hono();
  api.get('/api/demo', ({ json }) => json({ roomId: demoRoomId }, 200, { 'Cache-Control': 'no-store' }));
  api.all('*', ({ req }) => endpoint(req.raw));
  return async (request) => api.fetch(request);
}

/** Characters that end a line or change how it is shown: control and format characters, line and paragraph separators. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

/** Logs each failure on one line. The endpoint's own refusals are left out, because they are not failures of the host. */
function logFailure(error: unknown, traceId: string): void {
  if (error instanceof Error && error.name === 'AnteroomError') return;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  console.error(`[${traceId}] ${message.replace(UNPRINTABLE, escaped)}`);
}
