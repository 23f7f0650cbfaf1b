export { useCallTheme } from './useCallTheme.js';
