/** A user whom the host's directory found. */
export interface FoundPerson {
  /** The host's user id, 1 to 256 characters on one line. */
  userId: string;
  displayName: string;
  /** A value that is not text counts as no picture. */
  avatarUrl?: string | undefined;
  /** Their mail address. A pasted address that is the same, apart from case, stands for this person if nobody else has it. */
  mail?: string | undefined;
}

/** What a search of the directory gets besides its text. */
export interface SearchContext {
  /**
   * Fires once nobody waits for the result: the client has disconnected, the request takes too long, or another search of it
   * has failed. Pass it to `fetch` or the database.
   */
  signal: AbortSignal;
  /** The most people that are used. */
  limit: number;
}

/**
 * Finds users by a part of their name or mail address, the best matches first. It is called while someone types, for users
 * only who may create rooms, or may invite people to the room that they are in.
 */
export type SearchDirectory = (query: string, context: SearchContext) => Promise<FoundPerson[]>;
