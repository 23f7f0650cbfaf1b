import { forwardRef } from 'react';
import type { LobbyProps } from './Lobby.types.js';
import { renderLobby } from './renderLobby.js';
import { useLobby } from './useLobby.js';
import { useLobbyStyles } from './useLobbyStyles.js';

/**
 * The room before the call: the room and its times, the person's role, and how others will see and hear them. It opens only
 * the devices that the role may use. Needs a Fluent provider or an `AnteroomRoot` above it.
 *
 * @example
 * <Lobby room={room} phase={phase} me={room.me} people={participants} onJoin={(choices) => join(choices)} />
 */
export const Lobby = forwardRef<HTMLElement, LobbyProps>((props, ref) => {
  const state = useLobby(props, ref);
  useLobbyStyles(state);
  return renderLobby(state);
});

Lobby.displayName = 'Lobby';
