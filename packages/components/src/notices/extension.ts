/** By how many minutes a presenter may make a room longer while it closes. */
export const EXTENSION_MINUTES = 15;
