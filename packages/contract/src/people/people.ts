import * as v from 'valibot';
import { textSchema, UserIdSchema } from '../values/index.js';

/** A user in the host's directory, as someone who may invite them sees them. */
export const DirectoryPersonSchema = v.object({
  /** The host's user id, to invite them by. */
  userId: UserIdSchema,
  /** Their ACS user id, by which rosters list them. Absent for a person who was never invited. */
  acsUserId: v.optional(v.string()),
  displayName: v.string(),
  avatarUrl: v.optional(v.string()),
  /** Their mail address, which tells people of the same name apart. */
  mail: v.optional(v.string()),
});

export type DirectoryPerson = v.InferOutput<typeof DirectoryPersonSchema>;

/** The most people that a search returns. */
export const PEOPLE_FOUND = 20;

/** Part of a name or a mail address: up to 200 characters on one line. */
export const SearchTextSchema = textSchema({ longest: 200, mayBeBlank: true });

/** The query of `GET /people`. */
export const PeopleQuerySchema = v.object({
  /** Part of a name or a mail address. A blank text finds nobody, and tells whether the host offers a search. */
  q: SearchTextSchema,
  /** The room to invite the people to, for users who may not create rooms. */
  room: v.optional(v.string()),
});

export type PeopleQuery = v.InferOutput<typeof PeopleQuerySchema>;

/** `GET /people?q=`: the best matches first, at most `PEOPLE_FOUND`. */
export const PeopleSchema = v.object({ items: v.array(DirectoryPersonSchema) });

export type People = v.InferOutput<typeof PeopleSchema>;

/** The most names in one `POST /people`. */
export const NAMES_AT_ONCE = 50;

/** `POST /people`: whom these names stand for. */
export const LookUpPeopleSchema = v.strictObject({
  /** The host's user ids, or mail addresses. */
  names: v.pipe(v.array(UserIdSchema), v.minLength(1), v.maxLength(NAMES_AT_ONCE)),
  /** The room to invite the people to, for users who may not create rooms. */
  room: v.optional(v.string()),
});

export type LookUpPeople = v.InferInput<typeof LookUpPeopleSchema>;

/** The names that the host's directory knows, with the person whom each stands for. */
export const KnownPeopleSchema = v.object({
  items: v.array(v.object({ name: v.string(), person: DirectoryPersonSchema })),
});

export type KnownPeople = v.InferOutput<typeof KnownPeopleSchema>;
