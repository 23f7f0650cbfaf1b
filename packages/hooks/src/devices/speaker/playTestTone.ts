import { canRouteSound } from '../browser/index.js';

/** Two notes, one after the other: hertz, and seconds from the start. */
const NOTES = [
  { frequency: 523.25, at: 0 },
  { frequency: 659.25, at: 0.35 },
] as const;
const NOTE_SECONDS = 0.6;
const LOUDNESS = 0.2;

/**
 * Plays two short notes, and closes everything when they end or `signal` is aborted.
 *
 * @param speakerId `undefined` for the system's speaker, which is also used if the browser can't select one
 * @throws the browser's error if it can't play
 */
export async function playTestTone(speakerId: string | undefined, signal: AbortSignal): Promise<void> {
  const context = new AudioContext();
  const element = new Audio();
  try {
    const output = context.createMediaStreamDestination();
    element.srcObject = output.stream;
    if (speakerId !== undefined && canRouteSound()) await element.setSinkId(speakerId);
    await context.resume();
    await element.play();
    signal.throwIfAborted();
    await notes(context, output, signal);
  } finally {
    element.srcObject = null;
    await context.close();
  }
}

function notes(context: AudioContext, output: AudioNode, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve());
    for (const { frequency, at } of NOTES) {
      const begin = context.currentTime + at;
      const tone = new OscillatorNode(context, { frequency });
      const loudness = new GainNode(context, { gain: 0 });
      // Fade in and out, because an abrupt tone clicks.
      loudness.gain.setValueAtTime(0, begin);
      loudness.gain.linearRampToValueAtTime(LOUDNESS, begin + 0.03);
      loudness.gain.linearRampToValueAtTime(0, begin + NOTE_SECONDS);
      tone.connect(loudness).connect(output);
      tone.start(begin);
      tone.stop(begin + NOTE_SECONDS);
      if (at === NOTES[1].at) tone.addEventListener('ended', () => resolve());
    }
  });
}
