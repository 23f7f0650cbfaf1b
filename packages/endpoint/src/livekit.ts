export type { CallingService } from './service/index.js';
export { type LiveKitOptions, livekitService } from './service/livekit/index.js';
