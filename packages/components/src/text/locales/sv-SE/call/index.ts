export { COMPOSITE_LOCALE_SV_SE as compositeLocale } from '@azure/communication-react';
