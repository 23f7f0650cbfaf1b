export type { LiveKitOptions } from './LiveKitOptions.js';
export { livekitService } from './livekitService.js';
