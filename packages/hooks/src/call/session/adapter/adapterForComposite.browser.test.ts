import type { CallAdapter } from '@azure/communication-react';
import { afterEach, expect, test, vi } from 'vitest';
import { adapterForComposite } from './adapterForComposite.js';
import { ignoreCanceledPicker } from './ignoreCanceledPicker.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What the UI library throws for an error of the calling SDK. */
const callError = (target: string, innerError: Error) => Object.assign(new Error(target), { target, innerError });
const denied = (words: string) => callError('Call.startScreenSharing', new DOMException(words, 'NotAllowedError'));

const failing = (error: unknown, name: keyof CallAdapter = 'unmute') =>
  ({ [name]: () => Promise.reject(error) }) as unknown as CallAdapter;

test('an adapter for the composite resolves where a method fails, and the adapter itself still rejects', async () => {
  const error = callError('Call.unmute', new Error('no microphone'));
  const adapter = failing(error);
  await expect(adapterForComposite(adapter).unmute()).resolves.toBeUndefined();
  await expect(adapter.unmute()).rejects.toBe(error);
});

test('a failure that no event tells is reported as uncaught', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const error = new Error('a bug');
  await adapterForComposite(failing(error)).unmute();
  expect(reported).toHaveBeenCalledExactlyOnceWith(error);
  await adapterForComposite(failing(callError('Call.unmute', error))).unmute();
  expect(reported).toHaveBeenCalledOnce();
});

test('a query that fails has no devices', async () => {
  const adapter = failing(callError('DeviceManager.getCameras', new Error('no')), 'queryCameras');
  await expect(adapterForComposite(adapter).queryCameras()).resolves.toEqual([]);
});

test('an adapter has one object for the composite, with the same methods each time', () => {
  const adapter = failing(undefined);
  const view = adapterForComposite(adapter);
  expect(adapterForComposite(adapter)).toBe(view);
  expect(view.unmute).toBe(view.unmute);
});

test('a picker that the person closes is no failure, and a forbidden screen share is one', async () => {
  const share = (words: string) => ignoreCanceledPicker(failing(denied(words), 'startScreenShare')).startScreenShare();
  await expect(share('Permission denied by user')).resolves.toBeUndefined();
  await expect(share('Permission denied by system')).rejects.toThrow('Call.startScreenSharing');
  const other = failing(callError('Call.startScreenSharing', new Error('no')), 'startScreenShare');
  await expect(ignoreCanceledPicker(other).startScreenShare()).rejects.toThrow();
});
