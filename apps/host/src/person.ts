/** The people that the development sign-in knows. */
export const PEOPLE = [
  { name: 'ada', about: 'Presenter' },
  { name: 'ben', about: 'Attendee' },
  { name: 'cleo', about: 'Consumer' },
  { name: 'dot', about: 'Collaborator' },
  { name: 'eve', about: 'not invited' },
  { name: 'olga', about: 'organizer' },
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
