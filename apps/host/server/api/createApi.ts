import { createRoomsEndpoint, type EndpointStore } from '@anteroom/endpoint';
import { Hono } from 'hono';
import type { ServiceClients } from './connect.js';
import { developmentSignIn, directory } from './people.js';

export interface ApiOptions extends ServiceClients {
  store: EndpointStore;
  /** The room that the front page links to. */
  demoRoomId: string;
  /** Whether `Authorization: Dev NAME` signs anybody in. Otherwise nobody can sign in: this host has no real sign-in. */
  developmentSignIn: boolean;
}

/** Everything under `/api`: Anteroom's endpoint, and what the front page asks for. */
export function createApi({ demoRoomId, ...options }: ApiOptions): (request: Request) => Promise<Response> {
  const endpoint = createRoomsEndpoint({
    rooms: options.rooms,
    identity: options.identity,
    store: options.store,
    basePath: '/api',
    directory,
    authenticate: (request) => (options.developmentSignIn ? developmentSignIn(request) : null),
    onError: logFailure,
  });
  const api = new Hono();
  api.get('/api/demo', ({ json }) => json({ roomId: demoRoomId }, 200, { 'Cache-Control': 'no-store' }));
  api.all('*', ({ req }) => endpoint(req.raw));
  return async (request) => api.fetch(request);
}

/** What ends a line or changes how one is shown: control and format characters, line and paragraph separators. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

/** Only what the endpoint did not decide itself: a refusal is no failure of the host. One line each, whatever the error says. */
function logFailure(error: unknown, traceId: string): void {
  if (error instanceof Error && error.name === 'AnteroomError') return;
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  console.error(`[${traceId}] ${said.replace(UNPRINTABLE, escaped)}`);
}
