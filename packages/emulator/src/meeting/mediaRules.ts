import { can, type Role } from '@anteroom/contract';
import type { MediaState } from '@anteroom/contract/signalling';

type MediaCapability = 'unmuteMic' | 'turnVideoOn' | 'shareScreen';

const NEEDED: readonly [keyof MediaState, MediaCapability][] = [
  ['microphone', 'unmuteMic'],
  ['camera', 'turnVideoOn'],
  ['screen', 'shareScreen'],
];

/** The part of the requested media that the role allows. */
export function allowedMedia(role: Role, wanted: MediaState): MediaState {
  return {
    microphone: wanted.microphone && can(role, 'unmuteMic'),
    camera: wanted.camera && can(role, 'turnVideoOn'),
    screen: wanted.screen && can(role, 'shareScreen'),
  };
}

/** The first capability that the requested media needs and the role lacks. */
export function forbiddenCapability(role: Role, wanted: MediaState): MediaCapability | undefined {
  return NEEDED.find(([medium, capability]) => wanted[medium] && !can(role, capability))?.[1];
}
