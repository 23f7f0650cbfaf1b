/** An error as the calling SDK throws it: with a `code` and `subCode` of "Troubleshooting call end response codes". */
export class CallError extends Error {
  override readonly name = 'CallError';

  constructor(
    message: string,
    readonly code: number,
    readonly subCode: number,
  ) {
    super(message);
  }
}

/** The error for something that the role forbids. */
export function notAllowed(role: string | undefined, capability: string): CallError {
  return new CallError(`The role ${role ?? 'Unknown'} does not allow ${capability}.`, 403, 0);
}

/** The error for something that the stand-in doesn't have. */
export function notAvailable(what: string): CallError {
  return new CallError(`${what} is not available on the local emulator.`, 501, 0);
}

/** Rejects for an operation that the stand-in doesn't have. */
export function unsupported(operation: string): Promise<never> {
  return Promise.reject(notAvailable(operation));
}

/**
 * The error for a camera or microphone that the browser did not open. The messages contain the words that the UI
 * library uses to decide what to tell the person.
 */
export function deviceError(kind: 'Video' | 'Audio', cause: unknown): CallError {
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'NotAllowedError') return new CallError(`${kind} operation failure permissionDeniedError`, 403, 0);
  if (name === 'NotReadableError') return new CallError(`${kind} operation failure SourceUnavailableError`, 412, 0);
  return new CallError(`${kind} operation failure: no such device`, 412, 0);
}
