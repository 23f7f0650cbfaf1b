import type { AnteroomError, Knock, Room } from '@anteroom/contract';

export interface KnockScreenProps {
  room: Room;
  /** The person's latest knock at this room. `undefined` before the first one. */
  knock: Knock | undefined;
  /** Whether a knock or a withdrawal is being sent. */
  isSending: boolean;
  /** Why asking or withdrawing failed. The person's note stays in the form. */
  error: AnteroomError | undefined;
  /** Returns the endpoint's time in milliseconds since 1970. */
  serverNow: () => number;
  /** Called when the person asks to join, with their note for the person who responds. Empty if there's none. */
  onKnock: (note: string) => void;
  /** Called when the person withdraws their knock. */
  onWithdraw: () => void;
}
