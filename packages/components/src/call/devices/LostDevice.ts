/** A device as the calling SDK lists it. */
export interface ListedDevice {
  id: string;
  name: string;
}

/** A device that was pulled out while it was in use. */
export interface LostDevice extends ListedDevice {
  /** The name of the device that is used instead. `undefined` if none is left. */
  instead: string | undefined;
}
