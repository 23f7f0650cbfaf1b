import { tellHost } from '@anteroom/contract';

// The range of speech, in decibels relative to full scale.
const SILENT_DB = -60;
const LOUD_DB = -12;

const GESTURES = ['pointerdown', 'keydown'] as const;

/**
 * Reports the level of a microphone, about once per frame, until the returned function is called. It doesn't stop the stream.
 *
 * @param onLevel receives 0 (silence) to 1 (loud speech)
 */
export function watchMicrophoneLevel(stream: MediaStream, onLevel: (level: number) => void): () => void {
  // A stream without a microphone has no level, and no source can be created for it.
  if (stream.getAudioTracks().length === 0) return () => {};
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 512;
  const source = context.createMediaStreamSource(stream);
  source.connect(analyser);
  const samples = new Float32Array(analyser.fftSize);

  // Browsers may suspend a page's audio until the person interacts with it.
  const gestures = new AbortController();
  for (const gesture of GESTURES) {
    document.addEventListener(gesture, () => void context.resume(), { signal: gestures.signal, once: true });
  }

  function measure(): void {
    analyser.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    const decibels = 10 * Math.log10(Math.max(power, 1e-10));
    frame = requestAnimationFrame(measure);
    void tellHost(onLevel, Math.min(1, Math.max(0, (decibels - SILENT_DB) / (LOUD_DB - SILENT_DB))));
  }

  let frame = requestAnimationFrame(measure);
  return () => {
    gestures.abort();
    cancelAnimationFrame(frame);
    source.disconnect();
    void context.close();
  };
}
