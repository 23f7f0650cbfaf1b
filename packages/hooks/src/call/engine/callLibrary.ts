// This file is imported dynamically instead of the library, so that bundlers leave out everything else: chat, background
// effects, all languages.
export { Features } from '@azure/communication-calling';
export { createAzureCommunicationCallAdapterFromClient, createStatefulCallClient } from '@azure/communication-react';
