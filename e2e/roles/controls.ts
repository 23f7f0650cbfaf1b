import type { Capability } from '@anteroom/contract';

/** A control on a screen for something that a role may do. */
export interface Control {
  capability: Capability;
  /** In the lobby, in the call, in the call's "More" menu, or in the menu of a person on the roster. */
  screen: 'lobby' | 'call' | 'more' | 'person';
  selector: string;
}

const ours = (name: string) => `[data-action="${name}"]`;
const microsofts = (name: string) => `[data-ui-id="${name}"]`;

/** The controls of each capability in the role table. The compiler reports a missing one. */
const PLACES: Record<Capability, Omit<Control, 'capability'>[]> = {
  unmuteMic: [
    { screen: 'lobby', selector: ours('toggle-microphone') },
    { screen: 'call', selector: microsofts('call-composite-microphone-button') },
  ],
  turnVideoOn: [
    { screen: 'lobby', selector: ours('toggle-camera') },
    { screen: 'call', selector: microsofts('call-composite-camera-button') },
  ],
  shareScreen: [{ screen: 'call', selector: microsofts('call-composite-screenshare-button') }],
  muteOthers: [{ screen: 'person', selector: ours('mute') }],
  removeParticipant: [{ screen: 'person', selector: ours('remove-from-call') }],
  addCommunicationUser: [{ screen: 'call', selector: ours('invite') }],
  addPhoneNumber: [{ screen: 'call', selector: ours('dial') }],
  setCaptionLanguage: [{ screen: 'more', selector: '#common-call-composite-captions-button' }],
};

export const CONTROLS: readonly Control[] = Object.entries(PLACES).flatMap(([capability, places]) =>
  places.map((place) => ({ capability: capability as Capability, ...place })),
);
