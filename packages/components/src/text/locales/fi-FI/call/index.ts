export { COMPOSITE_LOCALE_FI_FI as compositeLocale } from '@azure/communication-react';
