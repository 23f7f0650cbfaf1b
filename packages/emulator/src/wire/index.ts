export { describeIssue } from './describeIssue.js';
export {
  badRequest,
  type ErrorDetail,
  malformedRequest,
  preconditionFailed,
  resourceNotFound,
  ServiceError,
  tooManyRequests,
  validationError,
} from './ServiceError.js';
export { serviceTime } from './serviceTime.js';
