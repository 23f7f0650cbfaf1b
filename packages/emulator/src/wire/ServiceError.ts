/** One of several reasons for a refused request. */
export interface ErrorDetail {
  code: string;
  message: string;
  target?: string;
}

export interface ServiceErrorOptions {
  target?: string;
  details?: ErrorDetail[];
  /** Headers to send with the body. */
  headers?: Record<string, string>;
  /** Whether the service refuses the request before it looks at the api-version; no header names the versions then. */
  isUnversioned?: boolean;
}

/**
 * A refused request, in the service's shape `{"error":{"code","message","target"?,"details"?}}`.
 * Source: `ErrorResponse` of the Communication common OpenAPI document, 2023-11-15.
 */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly status: number;
  readonly code: string;
  readonly target: string | undefined;
  readonly details: ErrorDetail[] | undefined;
  readonly headers: Record<string, string>;
  readonly isUnversioned: boolean;

  constructor(status: number, code: string, message: string, options: ServiceErrorOptions = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.target = options.target;
    this.details = options.details;
    this.headers = options.headers ?? {};
    this.isUnversioned = options.isUnversioned ?? false;
  }

  get body(): { error: ErrorDetail & { details?: ErrorDetail[] } } {
    return {
      error: {
        code: this.code,
        message: this.message,
        ...(this.target === undefined ? {} : { target: this.target }),
        ...(this.details === undefined ? {} : { details: this.details }),
      },
    };
  }
}

/** A body that the service cannot read; `details` say where. The texts are from recorded responses. */
export function malformedRequest(details?: ErrorDetail[]): ServiceError {
  const message = 'The request could not be understood by the server due to malformed syntax.';
  return new ServiceError(400, 'BadRequest', message, { isUnversioned: true, ...(details && { details }) });
}

export function badRequest(message: string): ServiceError {
  return new ServiceError(400, 'BadRequest', message);
}

export function resourceNotFound(): ServiceError {
  return new ServiceError(404, 'NotFound', 'The server cannot find the requested resource.');
}

/** A request that reached the emulator by a name that isn't its own. */
export function misdirected(): ServiceError {
  return new ServiceError(421, 'MisdirectedRequest', 'The emulator accepts local names only: use localhost.');
}

/** The Identity service's error for one field. */
export function validationError(target: string, message: string): ServiceError {
  return new ServiceError(400, 'ValidationError', message, { target });
}

/** The Identity service's error for a field that is missing. */
export function missingField(name: string): ServiceError {
  const message = `${name}: The ${name} field is required.`;
  return new ServiceError(400, 'ValidationError', message, { target: name, isUnversioned: true });
}

/** The response to a request id that was already used for another request. Source: OASIS Repeatable Requests 1.0. */
export function preconditionFailed(): ServiceError {
  const message = 'The Repeatability-Request-ID was already used for another request.';
  return new ServiceError(412, 'PreconditionFailed', message, { headers: { 'Repeatability-Result': 'rejected' } });
}

/** @param retryAfterSeconds value of `Retry-After`; without that header the SDKs do not retry */
export function tooManyRequests(retryAfterSeconds?: number): ServiceError {
  const headers: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
  return new ServiceError(429, 'TooManyRequests', 'Too many requests. Try again later.', { headers });
}
