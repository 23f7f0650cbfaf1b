export { explainFileError } from './explainFileError.js';
export { isErrno } from './isErrno.js';
