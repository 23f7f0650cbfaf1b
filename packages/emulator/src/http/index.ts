export { allowedHosts } from './allowedHosts.js';
export { authenticate } from './authenticate.js';
export { limitBody } from './limitBody.js';
export { explainRefusals, refuseOnSocket, refuseUnreadable, withOneHost } from './nodeRequests.js';
export { readJson } from './readJson.js';
export { requestOrigin } from './requestOrigin.js';
export { hideVersions, requireApiVersion } from './requireApiVersion.js';
export { standardHeaders } from './standardHeaders.js';
export { trustedHostsOnly } from './trustedHostsOnly.js';
