export { checkOrigin } from './checkOrigin.js';
export { cursorOf, readCursor, readLimit } from './paging.js';
export { problemResponse } from './problemResponse.js';
export { checkContentType, readBody, readText } from './readBody.js';
export { readQuery } from './readQuery.js';
export { checkRefused, refuseRequest } from './refusedRequest.js';
export { sha256 } from './sha256.js';
export { type HandlerResult, successResponse } from './successResponse.js';
export { webRequest } from './webRequest.js';
