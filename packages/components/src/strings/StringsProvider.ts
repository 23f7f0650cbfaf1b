export * from '../text/strings/StringsProvider.js';
