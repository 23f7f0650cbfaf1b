import type { ClientMessage } from '@anteroom/contract/signalling';
import type { Meeting, ParticipantSession } from '../meeting/index.js';

type CaptionsMessage = Extract<ClientMessage, { type: 'captions' }>;

/** Something that was said, without its speaker. */
export interface Words {
  text: string;
  final: boolean;
}

/**
 * Starts captions for one participant, or stops them. The language belongs to the call: changing it changes it for
 * everyone. The call has captions as long as at least one participant wants them. Source: `CaptionsCommon` of the
 * calling SDK.
 */
export function changeCaptions(
  meeting: Meeting,
  session: ParticipantSession,
  { spokenLanguage }: CaptionsMessage,
): void {
  if (spokenLanguage === undefined) {
    session.wantsCaptions = false;
    meeting.endUnwantedCaptions();
    return;
  }
  if (!meeting.may(session, 'startLiveCallingCaptions')) return;
  const running = meeting.state.captions;
  if (running !== undefined && running.spokenLanguage !== spokenLanguage && !meeting.may(session, 'setCaptionLanguage'))
    return;
  session.wantsCaptions = true;
  if (running?.spokenLanguage !== spokenLanguage) meeting.changeState({ captions: { spokenLanguage } });
}

/** Sends a caption to everyone. @returns false, without sending anything, while captions are off */
export function caption(meeting: Meeting, session: ParticipantSession, { text, final }: Words): boolean {
  const { captions } = meeting.state;
  if (captions === undefined) return false;
  const { acsUserId, displayName } = session.participant;
  meeting.broadcast({
    type: 'caption',
    acsUserId,
    displayName,
    text,
    final,
    at: meeting.dependencies.clock(),
    spokenLanguage: captions.spokenLanguage,
  });
  return true;
}
