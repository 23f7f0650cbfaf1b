export type { EventName } from './EventName.js';
export { Observable } from './Observable.js';
