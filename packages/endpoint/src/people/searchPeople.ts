import { AnteroomError, PEOPLE_FOUND, type People, PeopleQuerySchema, PeopleSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { type HandlerResult, readQuery } from '../http/index.js';
import type { EndpointRequest } from '../requests/index.js';
import { requireInviter } from './requireInviter.js';
import { withIdentities } from './withIdentities.js';

/** `GET /people?q=`. Throws `not-supported` on a host without a search. */
export async function searchPeople(request: EndpointRequest): Promise<HandlerResult> {
  const { settings, query } = request;
  const { q, room } = readQuery(query, PeopleQuerySchema);
  await requireInviter(request, room);
  if (!settings.searchesDirectory) {
    throw new AnteroomError('not-supported', 'This host has no search for people. Invite them by their id.');
  }
  const wanted = q.trim();
  const found = wanted === '' ? [] : await settings.searchDirectory(wanted, PEOPLE_FOUND);
  const body: People = { items: await withIdentities(request, found) };
  return { body: v.parse(PeopleSchema, body) };
}
