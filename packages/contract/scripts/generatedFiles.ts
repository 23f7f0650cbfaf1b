import { errorsPage } from './errorsPage.js';
import { openapi } from './openapi.js';

/** The generated files of this package, by path relative to its folder. */
export function generatedFiles(): Record<string, string> {
  return { 'openapi.yaml': openapi(), 'ERRORS.md': errorsPage() };
}
