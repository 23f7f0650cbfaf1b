/** Object ids of the types of our columns (`pg_type.oid`, which PostgreSQL never changes for built-in types). */
const PARSERS: Record<number, (text: string) => unknown> = {
  16: (text) => text === 't', // boolean
  20: Number, // bigint, which only counts have
  23: Number, // integer
  1184: (text) => new Date(text.replace(' ', 'T').replace(/\+00$/, 'Z')), // timestamptz, in ISO and UTC
  3802: (text) => JSON.parse(text), // jsonb
};

const asText = (text: string) => text;

/**
 * How columns are read. Passed with each query, because the parsers of the package `pg` belong to the whole process, and
 * an ORM may have replaced them. An empty array, because `pg` also takes `types` for the list of parameter types.
 */
export const columnTypes = Object.assign([], { getTypeParser: (oid: number) => PARSERS[oid] ?? asText });
