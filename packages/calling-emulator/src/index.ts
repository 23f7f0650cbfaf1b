/**
 * The five values that Microsoft's UI library imports from `@azure/communication-calling`, over the local emulator and
 * WebRTC. Point the module name `@azure/communication-calling` here in development (see `./vite`).
 */
export { CallClient } from './sdk/CallClient.js';
export { DiagnosticQuality } from './features/diagnostics/DiagnosticQuality.js';
export { Features } from './features/callFeatures.js';
export { LocalVideoStream } from './sdk/streams/LocalVideoStream.js';
export { VideoStreamRenderer } from './sdk/streams/VideoStreamRenderer.js';
