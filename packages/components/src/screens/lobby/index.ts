export type { JoinChoices } from '@anteroom/hooks/call';
export { Lobby } from './Lobby.js';
export type { InvitedMe, LobbyProps, LobbySlots, LobbyState } from './Lobby.types.js';
export { renderLobby } from './renderLobby.js';
export { useLobby } from './useLobby.js';
export { useLobbyStyles } from './useLobbyStyles.js';
