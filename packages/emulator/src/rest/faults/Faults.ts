import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { OPERATIONS, type OperationName } from '../operations/index.js';

/** The longest latency of a fault, in milliseconds: ten minutes. */
const LONGEST_LATENCY_MS = 600_000;

const WholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

export const FaultSchema = v.strictObject({
  /** The operation to affect. Default: all of them. */
  operation: v.optional(v.picklist(OPERATIONS)),
  /**
   * `latency` waits `ms`, then continues; `throttle` returns 429; `error` returns `status`; `drop` closes the
   * connection without a response; `malformed` returns half of a JSON text.
   */
  kind: v.picklist(['latency', 'throttle', 'error', 'drop', 'malformed']),
  /** How many requests to affect, or `always`. Default 1. */
  times: v.optional(v.union([WholeNumber(1, Number.MAX_SAFE_INTEGER), v.literal('always')]), 1),
  /** Latency in milliseconds. Default 1000. */
  ms: v.optional(WholeNumber(0, LONGEST_LATENCY_MS), 1000),
  /** Status of an `error`. Default 500. */
  status: v.optional(WholeNumber(400, 599), 500),
  /** `Retry-After` of a `throttle`, in seconds. Without it the SDKs do not retry. */
  retryAfter: v.optional(WholeNumber(0, 86_400)),
  /** Whether to carry out the operation and lose only its response. Default false. */
  carriedOut: v.optional(v.boolean(), false),
});

/** A fault to inject. */
export type Fault = v.InferInput<typeof FaultSchema>;

/** A fault that is waiting for requests. */
export type ActiveFault = v.InferOutput<typeof FaultSchema> & { readonly id: string };

/** The faults to inject into the next requests, in the order in which they were added. */
export class Faults {
  #active: ActiveFault[] = [];

  /** Throws a `ValiError` for an invalid fault. */
  add(fault: Fault): ActiveFault {
    const active = { ...v.parse(FaultSchema, fault), id: randomUUID() };
    this.#active.push(active);
    return active;
  }

  list(): ActiveFault[] {
    return [...this.#active];
  }

  clear(): void {
    this.#active = [];
  }

  /** Takes the faults for a request: all matching latencies, and at most one of another kind. */
  take(operation: OperationName): ActiveFault[] {
    const struck: ActiveFault[] = [];
    for (const fault of this.#active) {
      if (fault.operation !== undefined && fault.operation !== operation) continue;
      struck.push(fault);
      if (fault.kind !== 'latency') break;
    }
    this.#active = this.#active.flatMap((fault) => {
      if (fault.times === 'always' || !struck.includes(fault)) return [fault];
      return fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
    });
    return struck;
  }
}
