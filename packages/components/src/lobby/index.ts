export type { ChosenDevice } from '../devices/MediaPreview.types.js';
export { Lobby } from './Lobby.js';
export type { InvitedMe, JoinChoices, LobbyProps, LobbySlots, LobbyState } from './Lobby.types.js';
export { renderLobby } from './renderLobby.js';
export { useLobby } from './useLobby.js';
export { useLobbyStyles } from './useLobbyStyles.js';
