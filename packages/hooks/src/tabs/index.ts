export { announceCall, type OwnCall, watchOtherTabs } from './callTabs.js';
export { useInCallInOtherTab } from './useInCallInOtherTab.js';
