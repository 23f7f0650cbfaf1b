export type { FakeHandlers, FakeResponse, HandlerRequest } from './FakeHandlers.js';
