export { describeIssue } from './describeIssue.js';
export {
  badRequest,
  type ErrorDetail,
  malformedRequest,
  misdirected,
  missingField,
  preconditionFailed,
  resourceNotFound,
  ServiceError,
  tooManyRequests,
  validationError,
} from './ServiceError.js';
export { readServiceTime, serviceTime } from './serviceTime.js';
