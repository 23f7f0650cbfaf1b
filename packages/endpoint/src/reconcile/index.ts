export { type Finding, type ReconcileOptions, reconcile } from './reconcile.js';
