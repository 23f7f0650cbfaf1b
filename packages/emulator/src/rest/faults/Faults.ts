import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { OPERATIONS, type OperationName } from '../operations/index.js';

/** The longest latency that one request can be given, in milliseconds: ten minutes. */
const LONGEST_LATENCY_MS = 600_000;

const WholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

export const FaultSchema = v.strictObject({
  /** Which operation it strikes. Default: every one. */
  operation: v.optional(v.picklist(OPERATIONS)),
  /**
   * `latency` waits `ms`, then goes on; `throttle` answers 429; `error` answers `status`; `drop` closes the connection
   * without an answer; `malformed` answers half of a JSON text.
   */
  kind: v.picklist(['latency', 'throttle', 'error', 'drop', 'malformed']),
  /** How many requests it strikes, or `always`. Default 1. */
  times: v.optional(v.union([WholeNumber(1, Number.MAX_SAFE_INTEGER), v.literal('always')]), 1),
  /** Latency in milliseconds. Default 1000. */
  ms: v.optional(WholeNumber(0, LONGEST_LATENCY_MS), 1000),
  /** Status of an `error`. Default 500. */
  status: v.optional(WholeNumber(400, 599), 500),
  /** `Retry-After` of a `throttle`, in seconds. Without one the SDKs do not try again. */
  retryAfter: v.optional(WholeNumber(0, 86_400)),
  /** Whether the operation is carried out first and only its answer is lost. Default false. */
  carriedOut: v.optional(v.boolean(), false),
});

/** Something that is to go wrong. */
export type Fault = v.InferInput<typeof FaultSchema>;

/** A fault that waits for its requests. */
export type ActiveFault = v.InferOutput<typeof FaultSchema> & { readonly id: string };

/** What is to go wrong with the next requests, in the order in which it was asked for. */
export class Faults {
  #active: ActiveFault[] = [];

  /** Throws a `ValiError` for a fault that is none. */
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

  /** The faults that strike a request: latencies, and at most one of another kind. They are used up by it. */
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
