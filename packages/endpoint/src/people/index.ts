export { lookUpPeople } from './lookUpPeople.js';
export { searchPeople } from './searchPeople.js';
