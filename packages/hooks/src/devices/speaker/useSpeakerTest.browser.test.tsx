import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDevices, useDevices } from '../choice/index.js';
import { useSpeakerTest } from './useSpeakerTest.js';

const contexts: AudioContext[] = [];
const RealAudioContext = window.AudioContext;

beforeEach(() => {
  window.AudioContext = class extends RealAudioContext {
    constructor() {
      super();
      contexts.push(this);
    }
  };
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  contexts.length = 0;
  localStorage.removeItem('anteroom.speaker');
  window.AudioContext = RealAudioContext;
});

const states = () => contexts.map((context) => context.state);

test('a tone plays to its end, requests no device, and closes its audio context', async () => {
  const asked = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
  const { result } = renderHook(() => useSpeakerTest(), { wrapper: StrictMode });
  expect(contexts).toEqual([]);
  act(() => result.current.play());
  expect(result.current.status).toBe('playing');
  await waitFor(() => expect(result.current.status).toBe('idle'));
  expect(states()).toEqual(['closed']);
  expect(asked).not.toHaveBeenCalled();
});

test('a tone plays on the selected speaker', async () => {
  await createDevices({ storage: false }).ask('microphone');
  const routed = vi.spyOn(HTMLMediaElement.prototype, 'setSinkId').mockResolvedValue();
  const { result } = renderHook(() => ({ speakers: useDevices('speaker'), test: useSpeakerTest() }));
  await waitFor(() => expect(result.current.speakers.devices).not.toHaveLength(0));
  const deviceId = result.current.speakers.devices.at(-1)?.deviceId ?? '';
  act(() => result.current.speakers.choose(deviceId));
  expect(result.current.test.canRoute).toBe(true);
  act(() => result.current.test.play());
  expect(routed).toHaveBeenCalledWith(deviceId);
  act(() => result.current.test.stop());
});

test('a speaker that cannot play is reported, and nothing stays open', async () => {
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  const { result } = renderHook(() => useSpeakerTest());
  act(() => result.current.play());
  await waitFor(() => expect(result.current.status).toBe('failed'));
  expect(states()).toEqual(['closed']);
});

test('a component that is unmounted during the tone leaves no audio context', async () => {
  const { result, unmount } = renderHook(() => useSpeakerTest());
  act(() => result.current.play());
  await waitFor(() => expect(states()).toEqual(['running']));
  unmount();
  await waitFor(() => expect(states()).toEqual(['closed']));
});

test('a second click starts again, and only the last tone ends the state', async () => {
  const { result } = renderHook(() => useSpeakerTest());
  act(() => result.current.play());
  act(() => result.current.play());
  expect(result.current.status).toBe('playing');
  await waitFor(() => expect(states()).toContain('closed'));
  expect(result.current.status).toBe('playing');
  await waitFor(() => expect(result.current.status).toBe('idle'));
  expect(states()).toEqual(['closed', 'closed']);
});
