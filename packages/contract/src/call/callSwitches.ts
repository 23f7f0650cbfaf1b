import * as v from 'valibot';

/** Behavior that the documentation of Rooms doesn't define, and that a call can turn off. */
export const CallSwitchesSchema = v.object({
  raiseHand: v.boolean(),
  reactions: v.boolean(),
  spotlight: v.boolean(),
  hangUpForEveryone: v.boolean(),
});

export type CallSwitches = v.InferOutput<typeof CallSwitchesSchema>;
