// By way of this file, and not by `import()` of the library: bundlers then leave out what is not named here, chat,
// background effects and all languages among it.
export {
  CallComposite,
  createAzureCommunicationCallAdapterFromClient,
  createStatefulCallClient,
  darkTheme,
  lightTheme,
  toFlatCommunicationIdentifier,
} from '@azure/communication-react';
