/** The people that the development sign-in knows. */
export const PEOPLE = [
  { name: 'ada', displayName: 'Ada Lovelace', about: 'Presenter', may: 'Leads, and lets people in' },
  { name: 'ben', displayName: 'Ben Carter', about: 'Attendee', may: 'Speaks and shows video' },
  { name: 'cleo', displayName: 'Cleo Martin', about: 'Consumer', may: 'Watches and listens' },
  { name: 'dot', displayName: 'Dot Fischer', about: 'Collaborator', may: 'Speaks and shares the screen' },
  { name: 'eve', displayName: 'Eve Novak', about: 'not invited', may: 'Has to knock' },
  { name: 'olga', displayName: 'Olga Petrova', about: 'organizer', may: 'Makes and edits rooms' },
] as const;

/** Who this page is, by `?as=NAME`. It stays in the address so that two tabs of one browser can be two people. */
export function personOf(search: string): string | undefined {
  return new URLSearchParams(search).get('as') ?? undefined;
}

/** Whether to offer somebody to make rooms. It is the endpoint that decides. */
export function isOrganizer(person: string | undefined): boolean {
  return PEOPLE.some(({ name, about }) => name === person && about === 'organizer');
}

/** How the page says who it is. Development only: the server refuses it in production. */
export function signInHeaders(person: string | undefined): Record<string, string> {
  return person ? { Authorization: `Dev ${person}` } : {};
}
