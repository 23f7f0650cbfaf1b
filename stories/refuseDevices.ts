interface Refusals {
  video?: string;
  audio?: string;
  /** What the browser says of its permissions meanwhile. Default: what it says. */
  permission?: PermissionState;
}

/** Lets the browser refuse devices as it does for real, by the names of Media Capture and Streams. */
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
