import type { ClientMessage } from '@anteroom/contract/signalling';
import type { Call } from '../meeting/Meeting.js';
import type { Seat } from '../meeting/ParticipantSession.js';

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
export function changeCaptions(call: Call, seat: Seat, { spokenLanguage }: CaptionsMessage): void {
  if (spokenLanguage === undefined) {
    seat.wantsCaptions = false;
    endUnwantedCaptions(call);
    return;
  }
  if (!call.may(seat, 'startLiveCallingCaptions')) return;
  const running = call.state.captions;
  if (running !== undefined && running.spokenLanguage !== spokenLanguage && !call.may(seat, 'setCaptionLanguage'))
    return;
  seat.wantsCaptions = true;
  if (running?.spokenLanguage !== spokenLanguage) call.changeState({ captions: { spokenLanguage } });
}

/** To be called whenever somebody who may have wanted captions is gone. */
export function endUnwantedCaptions(call: Call): void {
  if (call.state.captions === undefined || call.seats.some((seat) => seat.wantsCaptions)) return;
  call.changeState({ captions: undefined });
}

/** Tells everyone what somebody says. The answer is false while there are no captions: then nothing is told. */
export function caption(call: Call, seat: Seat, { text, final }: Words): boolean {
  const { captions } = call.state;
  if (captions === undefined) return false;
  const { acsUserId, displayName } = seat.participant;
  call.broadcast({
    type: 'caption',
    acsUserId,
    displayName,
    text,
    final,
    at: call.parts.clock(),
    spokenLanguage: captions.spokenLanguage,
  });
  return true;
}
