export { COMPOSITE_LOCALE_PT_BR as compositeLocale } from '@azure/communication-react';
