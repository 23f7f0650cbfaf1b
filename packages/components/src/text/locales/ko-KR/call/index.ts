export { COMPOSITE_LOCALE_KO_KR as compositeLocale } from '@azure/communication-react';
