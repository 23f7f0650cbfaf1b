export { TimeZoneField } from './TimeZoneField.js';
