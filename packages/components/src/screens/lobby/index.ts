export { Lobby } from './Lobby.js';
export type { LobbyProps, LobbySlots, LobbyState } from './Lobby.types.js';
export { renderLobby } from './renderLobby.js';
export { useLobby } from './useLobby.js';
export { useLobbyStyles } from './useLobbyStyles.js';
