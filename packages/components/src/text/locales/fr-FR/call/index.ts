export { COMPOSITE_LOCALE_FR_FR as compositeLocale } from '@azure/communication-react';
