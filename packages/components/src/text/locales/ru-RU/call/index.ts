export { COMPOSITE_LOCALE_RU_RU as compositeLocale } from '@azure/communication-react';
