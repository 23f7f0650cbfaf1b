import { can, type Role } from '@anteroom/contract';
import type { MediaState, ServerMessage } from '@anteroom/contract/signalling';

/** A capability that the signalling protocol can deny. */
export type DeniedCapability = Extract<ServerMessage, { type: 'denied' }>['capability'];

type MediaCapability = Exclude<DeniedCapability, 'muteOthers' | 'removeParticipant'>;

const NEEDED: readonly [keyof MediaState, MediaCapability][] = [
  ['microphone', 'unmuteMic'],
  ['camera', 'turnVideoOn'],
  ['screen', 'shareScreen'],
];

/** What of the wanted media the role may have on. */
export function allowedMedia(role: Role, wanted: MediaState): MediaState {
  return {
    microphone: wanted.microphone && can(role, 'unmuteMic'),
    camera: wanted.camera && can(role, 'turnVideoOn'),
    screen: wanted.screen && can(role, 'shareScreen'),
  };
}

/** The first capability that the wanted media needs and the role lacks. */
export function forbiddenCapability(role: Role, wanted: MediaState): MediaCapability | undefined {
  return NEEDED.find(([medium, capability]) => wanted[medium] && !can(role, capability))?.[1];
}
