import {
  type DirectoryPerson,
  type KnownPeople,
  KnownPeopleSchema,
  LookUpPeopleSchema,
  PEOPLE_FOUND,
} from '@anteroom/contract';
import * as v from 'valibot';
import { GUEST } from '../host/index.js';
import { type HandlerResult, readBody } from '../http/index.js';
import { countRequest, type EndpointRequest, requestWithin } from '../requests/index.js';
import { requireInviter } from './requireInviter.js';
import { withIdentities } from './withIdentities.js';

/** Searches that run at the same time for one request. */
const SEARCHES_AT_ONCE = 5;

/**
 * `POST /people`: asks the directory by user id, and then its search for mail addresses that are no user id. Every name counts
 * for `lookups`: user ids can be guessed too.
 */
export async function lookUpPeople(request: EndpointRequest): Promise<HandlerResult> {
  const { names, room } = await readBody(request.raw, LookUpPeopleSchema);
  await requireInviter(request, room);
  const wanted = [...new Set(names)];
  await countRequest(request.settings, 'lookups', request.user.id, wanted.length);
  const byId = await findByUserId(request, wanted);
  // Not for a known id: an id may be a mail address, and another user may have entered that address as theirs.
  const byMail = await findByMail(
    request,
    wanted.filter((name) => !byId.has(name)),
  );
  // In the order of the request.
  const known = wanted.flatMap((name) => {
    const person = byId.get(name) ?? byMail.get(name);
    return person ? [{ name, person }] : [];
  });
  const people = await withIdentities(
    request,
    known.map(({ person }) => person),
  );
  const body: KnownPeople = { items: known.map((item, index) => ({ ...item, person: people[index] ?? item.person })) };
  return { body: v.parse(KnownPeopleSchema, body) };
}

async function findByUserId({ settings }: EndpointRequest, names: string[]): Promise<Map<string, DirectoryPerson>> {
  const entryOf = await settings.directory(names);
  const known = names.map((name) => [name, entryOf(name)] as const);
  return new Map(
    known
      .filter(([, entry]) => Object.keys(entry).length > 0)
      .map(([name, entry]) => [name, { userId: name, ...GUEST, ...entry }]),
  );
}

/** Searches for each mail address. If one search fails, the others end too. */
async function findByMail(request: EndpointRequest, names: readonly string[]): Promise<Map<string, DirectoryPerson>> {
  const found = new Map<string, DirectoryPerson>();
  const stop = new AbortController();
  const { settings } = requestWithin(request, AbortSignal.any([request.signal, stop.signal]));
  const addresses = settings.searchesDirectory ? names.filter((name) => name.includes('@')) : [];
  const rest = addresses.values();
  const work = async () => {
    for (const address of rest) {
      if (stop.signal.aborted) return;
      const person = onlyOneWith(address, await settings.searchDirectory(address, PEOPLE_FOUND));
      if (person) found.set(address, person);
    }
  };
  try {
    await Promise.all(Array.from({ length: SEARCHES_AT_ONCE }, work));
  } finally {
    stop.abort();
  }
  return found;
}

/** The person who has this mail address; `undefined` if several people have it, because one of them would be a guess. */
function onlyOneWith(address: string, people: readonly DirectoryPerson[]): DirectoryPerson | undefined {
  const matches = people.filter(({ mail }) => mail?.toLowerCase() === address.toLowerCase());
  const [first] = matches;
  return matches.every(({ userId }) => userId === first?.userId) ? first : undefined;
}
