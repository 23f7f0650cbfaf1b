import type { Role } from '@anteroom/contract';
import type { DirectoryEntry, FoundPerson, HostUser } from '@anteroom/endpoint';

/** A user of the example host. */
interface HostPerson {
  displayName: string;
  /** Their role in the demo room; left out for a person who is not invited. */
  role?: Role;
  isOrganizer?: boolean;
}

const mailOf = (userId: string) => `${userId}@contoso.example`;

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

/** Finds the host's people by a part of their name or mail address, for the endpoint. */
export async function searchDirectory(query: string, { limit }: { limit: number }): Promise<FoundPerson[]> {
  const wanted = query.toLowerCase();
  return [...PEOPLE]
    .map(([userId, { displayName }]) => ({ userId, displayName, mail: mailOf(userId) }))
    .filter(({ displayName, mail }) => `${displayName} ${mail}`.toLowerCase().includes(wanted))
    .slice(0, limit);
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
