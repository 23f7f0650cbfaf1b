import type { AnteroomError } from '@anteroom/contract';

const refusals = new WeakMap<Request, AnteroomError>();

/** Marks a request that an adapter could not read, so that the endpoint refuses it like any other. */
export function refuseRequest(request: Request, refusal: AnteroomError): void {
  refusals.set(request, refusal);
}

/** Throws the refusal of a request that an adapter has marked. */
export function checkRefused(request: Request): void {
  const refusal = refusals.get(request);
  if (refusal) throw refusal;
}
