// The values that the UI library imports from the engine, and a package that both engines also use.
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
