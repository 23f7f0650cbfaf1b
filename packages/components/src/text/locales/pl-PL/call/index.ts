export { COMPOSITE_LOCALE_PL_PL as compositeLocale } from '@azure/communication-react';
