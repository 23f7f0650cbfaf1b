export { COMPOSITE_LOCALE_DE_DE as compositeLocale } from '@azure/communication-react';
