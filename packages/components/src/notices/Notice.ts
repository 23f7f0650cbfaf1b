import type { Role } from '@anteroom/contract';
import type { DeviceKind } from '@anteroom/hooks';
import type { Elsewhere } from '@anteroom/hooks/call';
import type { FailedOperation } from '../text/index.js';

/** Minutes before a room closes at which people are warned: the first and the last time. */
export type ClosingStep = 5 | 1;

/** An event in or around the call that the user should know about, without its text. */
export type Notice =
  /** The connection was lost, and the call tries to reconnect. */
  | { kind: 'reconnecting' }
  | { kind: 'reconnected' }
  /** A device was unplugged during the call. `instead`: the name of the one to use now; `undefined` if none is left. */
  | { kind: DeviceKind; instead: string | undefined }
  /** The browser refuses to play the others' voices until the user presses something. */
  | { kind: 'sound' }
  /** The room closes within `minutes`. `closesAt`: milliseconds since 1970. */
  | { kind: 'closing'; minutes: ClosingStep; closesAt: number }
  /** The room's closing time changed. `closesAt`: the new time, in milliseconds since 1970. */
  | { kind: 'extended' | 'shortened'; closesAt: number }
  /** Someone else muted the user. The service does not report the name. */
  | { kind: 'muted' }
  /** The user's role changed to `role`. */
  | { kind: 'role'; role: Role }
  /** Permission to share the screen changed while the role stayed. `may`: whether sharing is allowed now. */
  | { kind: 'sharing'; may: boolean }
  /** The person is in this call in another tab too, or in a call on another device. */
  | { kind: 'elsewhere'; where: Elsewhere }
  /** Someone knocked. The list of knocks has the names. */
  | { kind: 'knock' }
  /** An action of the user on a knock or the room failed. `error`: any thrown value. */
  | { kind: 'failed'; error: unknown; operation: FailedOperation };

export type NoticeKind = Notice['kind'];
