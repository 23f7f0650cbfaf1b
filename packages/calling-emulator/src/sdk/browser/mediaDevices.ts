/**
 * `navigator.mediaDevices`, which browsers hide from pages without HTTPS. In these, a call works without camera, microphone and
 * screen.
 *
 * @throws DOMException `NotSupportedError`
 */
export function mediaDevices(): MediaDevices {
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices)
    throw new DOMException('Camera, microphone and screen need HTTPS, or a localhost page.', 'NotSupportedError');
  return devices;
}
