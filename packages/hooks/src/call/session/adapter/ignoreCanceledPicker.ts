import type { CallAdapter } from '@azure/communication-react';
import { isPickerCanceled } from './isPickerCanceled.js';
import { replaceMethods } from './replaceMethods.js';

/** Returns the adapter with a screen share that resolves when the person closes the browser's picker: they chose not to share. */
export function ignoreCanceledPicker(adapter: CallAdapter): CallAdapter {
  return replaceMethods(adapter, {
    async startScreenShare() {
      try {
        await adapter.startScreenShare();
      } catch (error) {
        if (!isPickerCanceled(error)) throw error;
      }
    },
  });
}
