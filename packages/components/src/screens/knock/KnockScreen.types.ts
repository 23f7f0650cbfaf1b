import type { AnteroomError, Knock, Room } from '@anteroom/contract';

export interface KnockScreenProps {
  room: Room;
  /** The person's latest knock at this room; none before the first. */
  knock: Knock | undefined;
  /** Whether a knock or its withdrawal is under way. */
  isSending: boolean;
  /** Why the last one did not go through. What the person wrote stays where it is. */
  error: AnteroomError | undefined;
  /** Milliseconds since 1970 by the endpoint's clock. */
  serverNow: () => number;
  /** Asks to be let in, with a line to whoever answers; empty for none. */
  onKnock: (note: string) => void;
  onWithdraw: () => void;
}
