import { type Device, type DeviceAccess, type DeviceKind, useDevices } from '@anteroom/hooks';
import { type Strings, useStrings } from '../text/index.js';

/** The devices of one kind to choose from, with the names that people see. */
export interface DeviceChoice {
  devices: readonly { deviceId: string; name: string }[];
  /** The id of the selected device, or of the first one. Empty if there is none. */
  chosenId: string;
  /** What to show in place of an empty list. */
  emptyWords: string;
  choose(deviceId: string): void;
}

/** The names to show. Devices of one name are numbered. */
function namesOf(devices: readonly Device[], nth: (values: { n: number }) => string, locale: string): string[] {
  const number = new Intl.NumberFormat(locale);
  return devices.map(({ label }, index) => {
    if (label === '') return nth({ n: index + 1 });
    const isSame = (device: Device) => device.label === label;
    const count = devices.slice(0, index + 1).filter(isSame).length;
    return devices.filter(isSame).length === 1 ? label : `${label} (${number.format(count)})`;
  });
}

/** Only the browser's answer says that there are no devices. */
function emptyWords(kind: DeviceKind, access: DeviceAccess, strings: Strings['devices']): string {
  if (kind === 'speaker') return strings.systemDefault;
  return access === 'no-device' ? strings.none : strings.unlisted;
}

/** A choice of one kind of device, for a list or a menu. */
export function useDeviceChoice(kind: DeviceKind): DeviceChoice {
  const { devices: strings, locale } = useStrings();
  const { access, devices, chosen, choose } = useDevices(kind);
  const names = namesOf(devices, strings[kind].nth, locale);
  return {
    devices: devices.map(({ deviceId }, index) => ({ deviceId, name: names[index] ?? '' })),
    chosenId: chosen?.deviceId ?? devices[0]?.deviceId ?? '',
    emptyWords: emptyWords(kind, access, strings),
    choose,
  };
}
