import type { ErrorCode, Role } from '@anteroom/contract';

/** How many minutes before the end of a room its people are told, the first time and the last. */
export type ClosingStep = 5 | 1;

/** Something that happened in the call and that the person should know, without words. */
export type Notice =
  /** The call is cut off, and tries to come back. */
  | { kind: 'reconnecting' }
  | { kind: 'reconnected' }
  /** The room closes in less than so many minutes. `closesAt`: milliseconds since 1970. */
  | { kind: 'closing'; minutes: ClosingStep; closesAt: number }
  /** The room closes at another time than before. `closesAt`: milliseconds since 1970. */
  | { kind: 'extended' | 'shortened'; closesAt: number }
  /** Somebody else muted the person. The service does not tell who. */
  | { kind: 'muted' }
  | { kind: 'role'; role: Role }
  /** Whether the person may share their screen, where that is not what their role says. */
  | { kind: 'sharing'; may: boolean }
  /** Somebody asks to be let in. Who that is, the list of knocks tells. */
  | { kind: 'knock' }
  /** What the person did about a knock or the room did not go through. `code`: why, where that is known. */
  | { kind: 'failed'; code: ErrorCode | undefined };

export type NoticeKind = Notice['kind'];
