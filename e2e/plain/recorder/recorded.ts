// Replaces `@azure/communication-calling` in the plain pages: the stand-in, with a recorder of everything that is used.
import * as standIn from '@anteroom/calling-emulator';
import { Membrane, type Touch } from './Membrane.js';

declare global {
  /** The test exposes this function to the page. */
  var touched: ((touch: Touch) => unknown) | undefined;
}

const membrane = new Membrane((touch) => globalThis.touched?.(touch));

export const CallClient = membrane.wrapClass(standIn.CallClient);
export const LocalAudioStream = membrane.wrapClass(standIn.LocalAudioStream);
export const LocalVideoStream = membrane.wrapClass(standIn.LocalVideoStream);
export const VideoStreamRenderer = membrane.wrapClass(standIn.VideoStreamRenderer);
export const Features = membrane.wrap(standIn.Features, 'Features');
export const DiagnosticQuality = membrane.wrap(standIn.DiagnosticQuality, 'DiagnosticQuality');
