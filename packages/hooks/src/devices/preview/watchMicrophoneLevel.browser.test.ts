import { afterEach, expect, test, vi } from 'vitest';
import { watchMicrophoneLevel } from './watchMicrophoneLevel.js';

const contexts: AudioContext[] = [];
const RealAudioContext = window.AudioContext;

afterEach(() => {
  window.AudioContext = RealAudioContext;
});

test('a sounding microphone has a level between 0 and 1, and the audio context closes with the watch', async () => {
  window.AudioContext = class extends RealAudioContext {
    constructor() {
      super();
      contexts.push(this);
    }
  };
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const levels: number[] = [];
  const unwatch = watchMicrophoneLevel(stream, (level) => levels.push(level));
  // Chromium's fake microphone beeps once a second.
  await vi.waitFor(() => expect(Math.max(...levels)).toBeGreaterThan(0.2));
  expect(Math.max(...levels)).toBeLessThanOrEqual(1);
  unwatch();
  await vi.waitFor(() => expect(contexts.map((context) => context.state)).toEqual(['closed']));
  for (const track of stream.getTracks()) track.stop();
});
