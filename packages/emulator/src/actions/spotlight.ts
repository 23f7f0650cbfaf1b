import { type ClientMessage, SPOTLIGHT_LIMIT } from '@anteroom/contract/signalling';
import type { Meeting, ParticipantSession } from '../meeting/index.js';

type SpotlightMessage = Extract<ClientMessage, { type: 'spotlight' }>;

/** Puts people in the spotlight or takes them out. Anyone may take themselves out. */
export function changeSpotlight(
  meeting: Meeting,
  session: ParticipantSession,
  { on, acsUserIds }: SpotlightMessage,
): void {
  const own = session.participant.acsUserId;
  const lit = meeting.state.spotlight;
  if (on) {
    if (!meeting.may(session, 'spotlightParticipant')) return;
    const inCall = new Set(meeting.participants.map(({ acsUserId }) => acsUserId));
    const present = (acsUserIds ?? [own]).filter((id) => inCall.has(id));
    meeting.changeState({ spotlight: [...new Set([...lit, ...present])].slice(0, SPOTLIGHT_LIMIT) });
    return;
  }
  const stepsOut = acsUserIds?.every((id) => id === own) ?? false;
  if (!stepsOut && !meeting.may(session, 'removeParticipantsSpotlight')) return;
  meeting.changeState({ spotlight: acsUserIds === undefined ? [] : lit.filter((id) => !acsUserIds.includes(id)) });
}
