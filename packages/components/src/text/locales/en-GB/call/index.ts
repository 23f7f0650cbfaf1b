export { COMPOSITE_LOCALE_EN_GB as compositeLocale } from '@azure/communication-react';
