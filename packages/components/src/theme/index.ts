export { AnteroomRoot, type AnteroomRootProps } from './AnteroomRoot.js';
