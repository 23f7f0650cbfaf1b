export { COMPOSITE_LOCALE_NL_NL as compositeLocale } from '@azure/communication-react';
