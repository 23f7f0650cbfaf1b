import type { Role } from '@anteroom/contract';
import type { DirectoryEntry, HostUser } from '@anteroom/endpoint';

/** A user of the example host. */
interface HostPerson {
  displayName: string;
  /** Their role in the demo room; left out for a person who is not invited. */
  role?: Role;
  isOrganizer?: boolean;
}

export const PEOPLE: ReadonlyMap<string, HostPerson> = new Map<string, HostPerson>([
  ['ada', { displayName: 'Ada Lovelace', role: 'Presenter' }],
  ['ben', { displayName: 'Ben Carter', role: 'Attendee' }],
  ['cleo', { displayName: 'Cleo Martin', role: 'Consumer' }],
  ['dot', { displayName: 'Dot Fischer', role: 'Collaborator' }],
  ['eve', { displayName: 'Eve Novak' }],
  ['olga', { displayName: 'Olga Petrova', isOrganizer: true }],
]);

/** The names of the host's people, for the endpoint. */
export async function directory(userIds: string[]): Promise<Map<string, DirectoryEntry>> {
  const entries = new Map<string, DirectoryEntry>();
  for (const userId of userIds) {
    const person = PEOPLE.get(userId);
    if (person) entries.set(userId, { displayName: person.displayName });
  }
  return entries;
}

/**
 * Signs in the user that `Authorization: Dev NAME` names, without proof: only for development on one machine. A header
 * rather than a cookie, so that two tabs of one browser can be two people.
 */
export function developmentSignIn(request: Request): HostUser | null {
  const id = /^Dev (\w+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  const person = PEOPLE.get(id ?? '');
  return id !== undefined && person ? { id, isOrganizer: person.isOrganizer } : null;
}
