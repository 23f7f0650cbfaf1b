import { DEFAULT_ROLE, RoleSchema } from '@anteroom/contract';
import * as v from 'valibot';

/** One hour. Timers accept no more than 24 days, and fire at once beyond that. */
const LONGEST_STEP_MS = 3_600_000;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const CrowdRequestSchema = v.strictObject({
  /** The room to join, which has to be open now. */
  roomId: v.string(),
  /** The number of bots. */
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  /** Their role in the room. Default `Attendee`, as for anyone who is invited. */
  role: v.optional(RoleSchema, DEFAULT_ROLE),
  /**
   * Their names, in this order. When there are too few, they are used again with a number. Default: names from around
   * the world.
   */
  names: v.optional(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(240)))),
  /** How many cameras are on at any time. Default: a third, if the role may. */
  cameras: v.optional(Count),
  /** How many speak at once, at most. Default 2, if the role may. */
  speaking: v.optional(Count),
  /** How many hands are up at once, at most. Default 2, if the role may. */
  hands: v.optional(Count),
  /** Whether one of them asks to share a screen. Default false. */
  sharing: v.optional(v.boolean(), false),
  /** The same seed gives the same behavior. Default 1. */
  seed: v.optional(v.pipe(v.number(), v.integer()), 1),
  /** Length of a step, in milliseconds, from 10 to an hour. Default 1000. */
  stepMs: v.optional(v.pipe(v.number(), v.minValue(10), v.maxValue(LONGEST_STEP_MS)), 1000),
  /** Seconds until they leave. Default: they stay until they are removed. */
  seconds: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(2_000_000))),
});

/** A crowd of bots to add to a room's call. */
export type CrowdOptions = v.InferInput<typeof CrowdRequestSchema>;

/** A crowd with the defaults filled in. */
export type CrowdRequest = v.InferOutput<typeof CrowdRequestSchema>;
