import type { RoomPhase, RoomWindow } from '@anteroom/contract';
import { formatDuration, useStrings } from '../../text/index.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * The time until a room opens or closes, such as "Opens in 5 minutes"; `undefined` if that is more than a day.
 *
 * @param minute whole minutes since 1970 by the endpoint's clock
 */
export function useTimeToPhase(
  { validFrom, validUntil }: RoomWindow,
  phase: RoomPhase,
  minute: number,
): string | undefined {
  const { desk, locale } = useStrings();
  if (phase === 'expired' || phase === 'deleted') return undefined;
  const left = Date.parse(phase === 'scheduled' ? validFrom : validUntil) - minute * MINUTE_MS;
  if (left > DAY_MS) return undefined;
  const duration = formatDuration(Math.max(left, MINUTE_MS), locale);
  return phase === 'scheduled' ? desk.opensIn({ duration }) : desk.closesIn({ duration });
}
