import { createContext, type ReactNode, useContext, useState } from 'react';
import type { DeviceStorage } from './createDeviceMemory.js';
import { createDevices, type Devices } from './createDevices.js';

// Devices belong to the page, so parts of it that share no provider share them too. Nothing is touched when it is made.
const DevicesContext = createContext<Devices>(createDevices());

export interface DevicesProviderProps {
  /** Where chosen devices are kept; `false` keeps none. Read when it mounts. Default: `localStorage`. */
  storage?: DeviceStorage | false | undefined;
  children?: ReactNode;
}

/**
 * Gives the device hooks below it devices of their own. Needed only to keep choices elsewhere than in `localStorage`.
 *
 * @example
 * <DevicesProvider storage={false}><Lobby … /></DevicesProvider>
 */
export function DevicesProvider({ storage, children }: DevicesProviderProps) {
  const [devices] = useState(() => createDevices({ storage }));
  return <DevicesContext.Provider value={devices}>{children}</DevicesContext.Provider>;
}

/** The devices that the hooks here look at. */
export function useDeviceStore(): Devices {
  return useContext(DevicesContext);
}
