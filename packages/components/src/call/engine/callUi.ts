// Import this file with `import()`, not the library: bundlers then drop everything that isn't named here, and load only the
// language that the call needs.
export { CallComposite, COMPOSITE_LOCALE_EN_US, toFlatCommunicationIdentifier } from '@azure/communication-react';
