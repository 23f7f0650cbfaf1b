// The module that each host of the endpoint's README imports: an endpoint that uses the emulator.
import { createMemoryStore, createRoomsEndpoint } from '@anteroom/endpoint';

/** Copies the request first, because sign-in libraries do that. */
function authenticate(request) {
  const copy = new Request(request);
  const id = copy.headers.get('cookie')?.match(/person=(\w+)/)?.[1];
  return id ? { id, isOrganizer: id === 'olga' } : null;
}

export const endpointAt = (basePath) =>
  createRoomsEndpoint({
    basePath,
    connectionString: process.env.ACS_CONNECTION_STRING,
    store: createMemoryStore(),
    authenticate,
    directory: async (userIds) => new Map(userIds.map((id) => [id, { displayName: id }])),
    onError: (error) => console.error(String(error)),
  });
