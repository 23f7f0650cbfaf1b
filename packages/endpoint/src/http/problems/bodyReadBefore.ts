import { AnteroomError } from '@anteroom/contract';

/** For the host's developer: a body parser or a middleware consumed the body before the endpoint got the request. */
export function bodyReadBefore(): AnteroomError {
  return new AnteroomError(
    'internal',
    'The request’s body was read before the request reached the endpoint, and no parsed body came with it. ' +
      'Mount the endpoint before body parsers, or pass it a request whose body has not been read.',
  );
}
