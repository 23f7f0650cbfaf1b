/** Lets the browser refuse devices as it does for real, by the names of Media Capture and Streams. */
export function refuseDevices(refusals: { video?: string; audio?: string }): () => void {
  const media = navigator.mediaDevices;
  const real = media.getUserMedia;
  media.getUserMedia = (constraints) => {
    const name = (constraints?.video && refusals.video) || (constraints?.audio && refusals.audio);
    return name ? Promise.reject(new DOMException('', name)) : real.call(media, constraints);
  };
  return () => {
    media.getUserMedia = real;
  };
}
