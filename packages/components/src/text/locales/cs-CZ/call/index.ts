export { COMPOSITE_LOCALE_CS_CZ as compositeLocale } from '@azure/communication-react';
