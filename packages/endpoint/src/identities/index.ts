export { findOrCreateIdentity, identitiesOf, identityOf } from './findOrCreateIdentity.js';
