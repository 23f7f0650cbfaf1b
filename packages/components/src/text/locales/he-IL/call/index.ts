export { COMPOSITE_LOCALE_HE_IL as compositeLocale } from '@azure/communication-react';
