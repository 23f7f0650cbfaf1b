export { COMPOSITE_LOCALE_TR_TR as compositeLocale } from '@azure/communication-react';
