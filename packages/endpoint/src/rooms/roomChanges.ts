import type { UpdateRoomSchema } from '@anteroom/contract';
import type * as v from 'valibot';

/** A valid change of a room and of its people. */
export type RoomChanges = v.InferOutput<typeof UpdateRoomSchema>;
