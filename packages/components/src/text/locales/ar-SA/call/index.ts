export { COMPOSITE_LOCALE_AR_SA as compositeLocale } from '@azure/communication-react';
