import type { DeviceKind } from '@anteroom/hooks';
import type { CallAdapterState } from '@azure/communication-react';
import type { ListedDevice } from './LostDevice.js';

export interface DevicesOfKind {
  listed: readonly ListedDevice[];
  selected: ListedDevice | undefined;
  /** Whether the calling SDK reports that there is none. It never does for cameras. */
  isNone: boolean;
}

/** The devices of a kind, as the call's state has them. */
export function devicesIn({ devices, call }: CallAdapterState, kind: DeviceKind): DevicesOfKind {
  // Fake calls of tests have no devices.
  const { cameras = [], microphones = [], speakers = [] } = devices ?? {};
  const { selectedCamera, selectedMicrophone, selectedSpeaker } = devices ?? {};
  const diagnostics = call?.diagnostics?.media?.latest;
  const of = {
    camera: { listed: cameras, selected: selectedCamera, none: undefined },
    microphone: {
      listed: microphones,
      selected: selectedMicrophone,
      none: diagnostics?.noMicrophoneDevicesEnumerated,
    },
    speaker: { listed: speakers, selected: selectedSpeaker, none: diagnostics?.noSpeakerDevicesEnumerated },
  }[kind];
  // A system default keeps its id when it becomes another device, and only the list has its new name.
  const named = of.listed.find(({ id }) => id === of.selected?.id);
  return { listed: of.listed, selected: named ?? of.selected, isNone: of.none?.value === true };
}
