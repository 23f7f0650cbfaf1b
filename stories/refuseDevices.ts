interface Refusals {
  video?: string;
  audio?: string;
  /** The permission state that the browser reports meanwhile. Default: the real one. */
  permission?: PermissionState;
}

/**
 * Makes the browser refuse devices with the error names of the Media Capture and Streams specification.
 *
 * @returns a function that restores the browser's own behavior
 */
export function refuseDevices({ permission, ...refusals }: Refusals): () => void {
  const media = navigator.mediaDevices;
  const { permissions } = navigator;
  const real = { getUserMedia: media.getUserMedia, query: permissions.query };
  media.getUserMedia = (constraints) => {
    const name = (constraints?.video && refusals.video) || (constraints?.audio && refusals.audio);
    return name ? Promise.reject(new DOMException('', name)) : real.getUserMedia.call(media, constraints);
  };
  if (permission) {
    permissions.query = () =>
      Promise.resolve(Object.assign(new EventTarget() as PermissionStatus, { state: permission }));
  }
  return () => {
    media.getUserMedia = real.getUserMedia;
    permissions.query = real.query;
  };
}
