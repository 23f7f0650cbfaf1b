import { type ClientMessage, SPOTLIGHT_LIMIT } from '@anteroom/contract/signalling';
import type { Call } from '../meeting/Meeting.js';
import type { Seat } from '../meeting/ParticipantSession.js';

type SpotlightMessage = Extract<ClientMessage, { type: 'spotlight' }>;

/** Puts people into the spotlight or takes them out. Who is in it may always step out of it. */
export function changeSpotlight(call: Call, seat: Seat, { on, acsUserIds }: SpotlightMessage): void {
  const own = seat.participant.acsUserId;
  const lit = call.state.spotlight;
  if (on) {
    if (!call.may(seat, 'spotlightParticipant')) return;
    const inCall = new Set(call.participants.map(({ acsUserId }) => acsUserId));
    const present = (acsUserIds ?? [own]).filter((id) => inCall.has(id));
    call.changeState({ spotlight: [...new Set([...lit, ...present])].slice(0, SPOTLIGHT_LIMIT) });
    return;
  }
  const stepsOut = acsUserIds?.every((id) => id === own) ?? false;
  if (!stepsOut && !call.may(seat, 'removeParticipantsSpotlight')) return;
  call.changeState({ spotlight: acsUserIds === undefined ? [] : lit.filter((id) => !acsUserIds.includes(id)) });
}
