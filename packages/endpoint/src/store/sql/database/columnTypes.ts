/** Object ids of the types of our columns (`pg_type.oid`, which PostgreSQL never changes for built-in types). */
const PARSERS: Record<number, (text: string) => unknown> = {
  16: (text) => text === 't', // boolean
  20: Number, // bigint, used only for counts
  23: Number, // integer
  1184: (text) => new Date(text.replace(' ', 'T').replace(/\+00$/, 'Z')), // timestamptz, in ISO and UTC
  3802: (text) => JSON.parse(text), // jsonb
};

const asText = (text: string) => text;

/**
 * Parses columns. Passed with each query, because the parsers of the package `pg` are global to the process, and an ORM may
 * have replaced them. It is an empty array because `pg` also uses `types` as the list of parameter types.
 */
export const columnTypes = Object.assign([], { getTypeParser: (oid: number) => PARSERS[oid] ?? asText });
