/** The people that the development sign-in knows. */
export const PEOPLE = [
  { name: 'ada', displayName: 'Ada Lovelace' },
  { name: 'ben', displayName: 'Ben Carter' },
  { name: 'cleo', displayName: 'Cleo Martin' },
  { name: 'dot', displayName: 'Dot Fischer' },
  { name: 'eve', displayName: 'Eve Novak' },
  { name: 'olga', displayName: 'Olga Petrova', isOrganizer: true },
] as const;

/** The signed-in person, from `?as=NAME`. It stays in the address so that two tabs of one browser can be two people. */
export function personOf(search: string): string | undefined {
  return new URLSearchParams(search).get('as') ?? undefined;
}

/** Whether to offer a person to create rooms. The endpoint decides whether they may. */
export function isOrganizer(person: string | undefined): boolean {
  return PEOPLE.some((one) => one.name === person && 'isOrganizer' in one);
}

/** How the page signs in. Only for development: the server refuses it in production. */
export function signInHeaders(person: string | undefined): Record<string, string> {
  return person ? { Authorization: `Dev ${person}` } : {};
}
