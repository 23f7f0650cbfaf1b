import { errorsPage } from './errorsPage.js';
import { openapi } from './openapi.js';

/** The files of this package that are made from its source, by path from its folder. */
export function generatedFiles(): Record<string, string> {
  return { 'openapi.yaml': openapi(), 'ERRORS.md': errorsPage() };
}
