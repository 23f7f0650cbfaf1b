import type { ClientMessage } from '@anteroom/contract/signalling';
import type { Meeting, ParticipantSession } from '../meeting/index.js';

type CaptionsMessage = Extract<ClientMessage, { type: 'captions' }>;

/** Something that was said, before it is told who said it. */
export interface Words {
  text: string;
  final: boolean;
}

/**
 * Starts captions for one participant, or stops them. The language is the call's: who changes it changes it for all. There
 * are captions for as long as anybody wants them. Source: `CaptionsCommon` of the calling SDK.
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

/** Tells everyone what somebody says. The answer is false while there are no captions: then nothing is told. */
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
