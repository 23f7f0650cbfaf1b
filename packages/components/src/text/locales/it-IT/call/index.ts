export { COMPOSITE_LOCALE_IT_IT as compositeLocale } from '@azure/communication-react';
