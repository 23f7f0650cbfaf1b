import { createContext, type ReactNode, useContext, useState } from 'react';
import { createDevices, type DeviceMemoryOptions, type Devices } from './createDevices.js';

// Devices belong to the page, so parts without a provider share them. Creating this touches no device.
const DevicesContext = createContext<Devices>(createDevices());

/** Read when the provider mounts. Changing its `key` clears the choices that were made in the page. */
export interface DevicesProviderProps extends DeviceMemoryOptions {
  children?: ReactNode;
}

/**
 * Provides separate devices and choices to the device hooks, lobbies and calls below it. Only needed to store choices elsewhere
 * than in `localStorage`, to store none, or to start with camera or microphone off.
 *
 * @example
 * <DevicesProvider storage={false} initiallyOn={{ camera: false }}><RoomCall … /></DevicesProvider>
 */
export function DevicesProvider({ storage, initiallyOn, children }: DevicesProviderProps) {
  const [devices] = useState(() => createDevices({ storage, initiallyOn }));
  return <DevicesContext.Provider value={devices}>{children}</DevicesContext.Provider>;
}

/** The devices of the nearest `DevicesProvider`, or of the page. */
export function useDeviceStore(): Devices {
  return useContext(DevicesContext);
}
