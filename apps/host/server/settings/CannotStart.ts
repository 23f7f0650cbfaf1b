/** The server cannot start for a reason that the person who started it can fix. They are shown only the message. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
