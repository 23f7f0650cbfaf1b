export { DateInput } from './DateInput.js';
export { TimeInput } from './TimeInput.js';
