export { type ActiveFault, type Fault, FaultSchema, Faults } from './Faults.js';
export { injectFaults } from './injectFaults.js';
