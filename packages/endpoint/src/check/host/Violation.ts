/** A rule is broken. The message says how, and quotes no header and no body. */
export class Violation extends Error {
  override readonly name = 'Violation';
}

/** A rule cannot be checked on this host. The message says why. */
export class NotJudged extends Error {
  override readonly name = 'NotJudged';
}
