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
import type { EndpointRequest } from '../requests/index.js';
import { requireInviter } from './requireInviter.js';
import { withIdentities } from './withIdentities.js';

/** Searches that run at the same time for one request. */
const SEARCHES_AT_ONCE = 5;

/** `POST /people`: asks the directory by user id, and then its search for mail addresses that are no user id. */
export async function lookUpPeople(request: EndpointRequest): Promise<HandlerResult> {
  const { names, room } = await readBody(request.raw, LookUpPeopleSchema);
  await requireInviter(request, room);
  const wanted = [...new Set(names)];
  const people = new Map([...(await byUserId(request, wanted)), ...(await byMail(request, wanted))]);
  const identified = await withIdentities(request, [...people.values()]);
  const body: KnownPeople = {
    items: [...people.keys()].flatMap((name, index) => {
      const person = identified[index];
      return person ? [{ name, person }] : [];
    }),
  };
  return { body: v.parse(KnownPeopleSchema, body) };
}

async function byUserId({ settings }: EndpointRequest, names: string[]): Promise<Map<string, DirectoryPerson>> {
  const entryOf = await settings.directory(names);
  const known = names.map((name) => [name, entryOf(name)] as const);
  return new Map(
    known
      .filter(([, entry]) => Object.keys(entry).length > 0)
      .map(([name, entry]) => [name, { userId: name, ...GUEST, ...entry }]),
  );
}

async function byMail({ settings }: EndpointRequest, names: readonly string[]): Promise<Map<string, DirectoryPerson>> {
  const found = new Map<string, DirectoryPerson>();
  const addresses = settings.searchesDirectory ? names.filter((name) => name.includes('@')) : [];
  const rest = addresses.values();
  const work = async () => {
    for (const address of rest) {
      const people = await settings.searchDirectory(address, PEOPLE_FOUND);
      const person = people.find(({ mail }) => mail?.toLowerCase() === address.toLowerCase());
      if (person) found.set(address, person);
    }
  };
  await Promise.all(Array.from({ length: SEARCHES_AT_ONCE }, work));
  return found;
}
