export type { AuditEvent, AuditedChange, AuditSubject } from './AuditEvent.js';
export type { Authorize, RoomFacts } from './Authorize.js';
export type { DirectoryEntry, HostUser } from './HostUser.js';
export type { RateLimits } from './RateLimits.js';
export type { RoomsEndpointOptions } from './RoomsEndpointOptions.js';
export type { FoundPerson, SearchContext, SearchDirectory } from './SearchDirectory.js';
