/** Someone who is signed in to the host. */
export interface HostUser {
  /**
   * 1 to 256 well-formed characters: no NUL, and no half of a surrogate pair. It identifies one person forever, so never
   * use an empty or a shared id.
   */
  id: string;
  /** Whether the default policy lets them create rooms. Default `false`. */
  isOrganizer?: boolean | undefined;
}

/** How the host shows one of its users to others. */
export interface DirectoryEntry {
  /** A value that is blank or not text, such as `null` from an empty column, counts as no name: it shows "Guest". */
  displayName: string;
  /** A value that is not text counts as no picture. */
  avatarUrl?: string | undefined;
}
