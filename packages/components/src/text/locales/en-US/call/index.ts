export { COMPOSITE_LOCALE_EN_US as compositeLocale } from '@azure/communication-react';
