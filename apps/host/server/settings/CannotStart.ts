/** The server cannot start for a reason that the person who started it can mend. The message is all they are shown. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
