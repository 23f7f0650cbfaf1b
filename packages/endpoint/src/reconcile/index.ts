export { findStrays, isYoung, type StoredRoomStray, type UnknownRoom } from './findStrays.js';
export { type Finding, type ReconcileOptions, reconcile, repairStored } from './reconcile.js';
