// `import()` of this file, and not of the library itself: bundlers then leave out what is not named here, and give the call
// no language but the one that it asks for.
export { CallComposite, toFlatCommunicationIdentifier } from '@azure/communication-react';
