export { COMPOSITE_LOCALE_ZH_TW as compositeLocale } from '@azure/communication-react';
