export { COMPOSITE_LOCALE_NB_NO as compositeLocale } from '@azure/communication-react';
