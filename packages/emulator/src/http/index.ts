export { allowedHosts } from './allowedHosts.js';
export { authenticate } from './authenticate.js';
export { limitBody } from './limitBody.js';
export { readJson } from './readJson.js';
export { requestOrigin } from './requestOrigin.js';
export { requireApiVersion } from './requireApiVersion.js';
export { standardHeaders } from './standardHeaders.js';
export { trustedHostsOnly } from './trustedHostsOnly.js';
