export { COMPOSITE_LOCALE_JA_JP as compositeLocale } from '@azure/communication-react';
