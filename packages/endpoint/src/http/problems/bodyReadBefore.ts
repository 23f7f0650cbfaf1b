import { AnteroomError } from '@anteroom/contract';

/** For the host's developer: a body parser or a middleware read the body, and nothing is left for the endpoint. */
export function bodyReadBefore(): AnteroomError {
  return new AnteroomError(
    'internal',
    'The request’s body was read before the request came to the endpoint, and no parsed body came with it. ' +
      'Mount the endpoint before body parsers, or pass it a request whose body nobody has read.',
  );
}
