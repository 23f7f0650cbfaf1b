export { COMPOSITE_LOCALE_ZH_CN as compositeLocale } from '@azure/communication-react';
