// `import()` of this file, and not of the library itself: bundlers then leave out what is not named here, chat, background
// effects and all languages among it.
export { createAzureCommunicationCallAdapterFromClient, createStatefulCallClient } from '@azure/communication-react';
