import { createContext, type ReactNode, useContext, useState } from 'react';
import { createDevices, type DeviceMemoryOptions, type Devices } from './createDevices.js';

// Devices belong to the page, so parts of it that share no provider share them too. Nothing is touched when it is made.
const DevicesContext = createContext<Devices>(createDevices());

/** Read when it mounts. Another `key` forgets what was chosen in the page. */
export interface DevicesProviderProps extends DeviceMemoryOptions {
  children?: ReactNode;
}

/**
 * Gives the device hooks, lobbies and calls below it devices and choices of their own. Needed only to keep choices elsewhere
 * than in `localStorage`, to keep none, or to begin with camera or microphone off.
 *
 * @example
 * <DevicesProvider storage={false} initiallyOn={{ camera: false }}><RoomCall … /></DevicesProvider>
 */
export function DevicesProvider({ storage, initiallyOn, children }: DevicesProviderProps) {
  const [devices] = useState(() => createDevices({ storage, initiallyOn }));
  return <DevicesContext.Provider value={devices}>{children}</DevicesContext.Provider>;
}

/** The devices that the hooks here look at. */
export function useDeviceStore(): Devices {
  return useContext(DevicesContext);
}
