/** One reason among several for a refused request. */
export interface ErrorDetail {
  code: string;
  message: string;
  target?: string;
}

export interface ServiceErrorOptions {
  target?: string;
  details?: ErrorDetail[];
}

/**
 * A refused request, in the service's shape `{"error":{"code","message","target"?,"details"?}}`.
 * Source: `ErrorResponse` of the Communication common OpenAPI document, 2023-11-15.
 */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly status: 400 | 401 | 404 | 421 | 500;
  readonly code: string;
  readonly target: string | undefined;
  readonly details: ErrorDetail[] | undefined;

  constructor(status: ServiceError['status'], code: string, message: string, options: ServiceErrorOptions = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.target = options.target;
    this.details = options.details;
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

/** A body that the service cannot use; `details` say where. The texts are those of recorded answers. */
export function malformedRequest(details?: ErrorDetail[]): ServiceError {
  const message = 'The request could not be understood by the server due to malformed syntax.';
  return new ServiceError(400, 'BadRequest', message, details === undefined ? {} : { details });
}

export function badRequest(message: string): ServiceError {
  return new ServiceError(400, 'BadRequest', message);
}

export function resourceNotFound(): ServiceError {
  return new ServiceError(404, 'NotFound', 'The server cannot find the requested resource.');
}

/** The Identity service's refusal of one field. */
export function validationError(target: string, message: string): ServiceError {
  return new ServiceError(400, 'ValidationError', message, { target });
}
