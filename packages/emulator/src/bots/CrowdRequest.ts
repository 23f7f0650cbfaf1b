import { DEFAULT_ROLE, RoleSchema } from '@anteroom/contract';
import * as v from 'valibot';

/** An hour. Timers take no more than 24 days, and fire at once beyond that. */
const LONGEST_STEP_MS = 3_600_000;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const CrowdRequestSchema = v.strictObject({
  /** The room they join, which has to be open now. */
  roomId: v.string(),
  /** How many. */
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  /** What they are to the room. Default `Attendee`, as for everybody who is invited. */
  role: v.optional(RoleSchema, DEFAULT_ROLE),
  /** What they are called, in this order; a number is added when they are not enough. Default: names of many places. */
  names: v.optional(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(240)))),
  /** How many cameras are on at any time. Default: a third, of who may. */
  cameras: v.optional(Count),
  /** How many speak at once, at most. Default 2, of who may. */
  speaking: v.optional(Count),
  /** How many hands are up at once, at most. Default 2, of who may. */
  hands: v.optional(Count),
  /** One of them asks to share a screen. Default false. */
  sharing: v.optional(v.boolean(), false),
  /** The same number plays the same. Default 1. */
  seed: v.optional(v.pipe(v.number(), v.integer()), 1),
  /** How long a step of the play is, in milliseconds, from 10 to an hour. Default 1000. */
  stepMs: v.optional(v.pipe(v.number(), v.minValue(10), v.maxValue(LONGEST_STEP_MS)), 1000),
  /** After how many seconds they leave. Default: they stay until they are removed. */
  seconds: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(2_000_000))),
});

/** A crowd of bots to add to a room's call. */
export type CrowdOptions = v.InferInput<typeof CrowdRequestSchema>;

/** The same with its defaults. */
export type CrowdRequest = v.InferOutput<typeof CrowdRequestSchema>;
