import { can, type Role } from '@anteroom/contract';
import { TrackSource } from 'livekit-server-sdk';

export interface Grants {
  canSubscribe: boolean;
  canPublish: boolean;
  canPublishSources: TrackSource[];
  canPublishData: boolean;
}

/** What LiveKit lets a role do: the role table of the contract. */
export function grantsOf(role: Role): Grants {
  const canPublishSources = [
    ...(can(role, 'unmuteMic') ? [TrackSource.MICROPHONE] : []),
    ...(can(role, 'turnVideoOn') ? [TrackSource.CAMERA] : []),
    ...(can(role, 'shareScreen') ? [TrackSource.SCREEN_SHARE, TrackSource.SCREEN_SHARE_AUDIO] : []),
  ];
  return {
    canSubscribe: true,
    // Without it, an empty list of sources would mean every source.
    canPublish: canPublishSources.length > 0,
    canPublishSources,
    // Reactions and real-time text, which a Consumer may not send.
    canPublishData: role !== 'Consumer',
  };
}
