export { COMPOSITE_LOCALE_ES_ES as compositeLocale } from '@azure/communication-react';
