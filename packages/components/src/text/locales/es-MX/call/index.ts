export { COMPOSITE_LOCALE_ES_MX as compositeLocale } from '@azure/communication-react';
