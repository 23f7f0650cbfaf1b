/** How to measure. */
export interface LoudnessOptions {
  /** How often to measure, in milliseconds. */
  everyMs: number;
  /** How many of the latest samples count: a power of two from 32 to 32768. */
  samples: number;
}

/**
 * Measures how loud a track is, as the root mean square of samples from -1 to 1, until the returned function is called. The
 * track itself is left as it is.
 * @throws the browser's own error if it can't analyze the track; nothing is left open then
 */
export function measureLoudness(
  track: MediaStreamTrack,
  { everyMs, samples: count }: LoudnessOptions,
  measured: (loudness: number) => void,
): () => void {
  const context = new AudioContext();
  const close = () => void context.close().catch(() => undefined);
  try {
    const analyser = context.createAnalyser();
    analyser.fftSize = count;
    context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
    const samples = new Float32Array(count);
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      measured(Math.sqrt(samples.reduce((total, sample) => total + sample * sample, 0) / count));
    }, everyMs);
    return () => {
      clearInterval(timer);
      close();
    };
  } catch (error) {
    close();
    throw error;
  }
}
