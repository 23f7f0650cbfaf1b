export { COMPOSITE_LOCALE_CY_GB as compositeLocale } from '@azure/communication-react';
