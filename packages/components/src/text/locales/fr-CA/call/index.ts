export { COMPOSITE_LOCALE_FR_CA as compositeLocale } from '@azure/communication-react';
