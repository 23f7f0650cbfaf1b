// What the UI library imports of the engine, beside a package that the engines use as well.
import {
  CallClient,
  DiagnosticQuality,
  Features,
  LocalVideoStream,
  VideoStreamRenderer,
} from '@azure/communication-calling';
import { createIdentifierFromRawId } from '@azure/communication-common';

export const loaded = Object.entries({
  CallClient,
  DiagnosticQuality,
  Features,
  LocalVideoStream,
  VideoStreamRenderer,
  createIdentifierFromRawId,
})
  .filter(([, value]) => value !== undefined)
  .map(([name]) => name)
  .join(' ');
