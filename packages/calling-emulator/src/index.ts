/**
 * The five values that Microsoft's UI library imports from `@azure/communication-calling`, over the local emulator and
 * WebRTC. Point the module name `@azure/communication-calling` here in development (see `./vite`).
 */

export { DiagnosticQuality } from './features/diagnostics/index.js';
export { Features } from './features/index.js';
export { CallClient } from './sdk/index.js';
export { LocalVideoStream, VideoStreamRenderer } from './sdk/streams/index.js';
