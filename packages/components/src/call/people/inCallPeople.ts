import { ROLES, type Role } from '@anteroom/contract';
import type { CallUi } from '@anteroom/hooks/call';
import type { CallAdapterState } from '@azure/communication-react';
import type { InCallPerson } from '../../roster/index.js';

type Call = NonNullable<CallAdapterState['call']>;

/** Everyone in the call, including Consumers and the user. The UI library's own list leaves Consumers out. */
export function inCallPeople(engine: CallUi, call: Call | undefined, acsUserId: string): InCallPerson[] {
  if (!call) return [];
  const me: InCallPerson = {
    acsUserId,
    ...knownRole(call.role),
    microphone: !call.isMuted,
    camera: call.localVideoStreams.some((stream) => stream.mediaStreamType === 'Video'),
    screen: call.isScreenSharingOn,
    hand: call.raiseHand.localParticipantRaisedHand?.raisedHandOrderPosition,
    spotlight: call.spotlight?.localParticipantSpotlight !== undefined,
    onHold: call.state === 'LocalHold',
  };
  const others = Object.values(call.remoteParticipants)
    .filter((person) => person.state === 'Connected' || person.state === 'Hold')
    .map((person): InCallPerson => {
      const { identifier } = person;
      const streams = Object.values(person.videoStreams).filter((stream) => stream.isAvailable);
      return {
        acsUserId: engine.ui.toFlatCommunicationIdentifier(identifier),
        ...knownRole(person.role),
        microphone: !person.isMuted,
        speaking: person.isSpeaking,
        camera: streams.some((stream) => stream.mediaStreamType === 'Video'),
        screen: streams.some((stream) => stream.mediaStreamType === 'ScreenSharing'),
        hand: person.raisedHand?.raisedHandOrderPosition,
        spotlight: person.spotlight !== undefined,
        onHold: person.state === 'Hold',
        phone: identifier.kind === 'phoneNumber' ? identifier.phoneNumber : undefined,
      };
    });
  return [me, ...others];
}

function knownRole(role: string | undefined): { role?: Role } {
  const known = ROLES.find((name) => name === role);
  return known ? { role: known } : {};
}
