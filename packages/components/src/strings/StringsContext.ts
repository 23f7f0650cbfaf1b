import { createContext } from 'react';
import type { Strings } from './Catalogue.js';
import { defaultStrings } from './strings.js';

export const StringsContext = createContext<Strings>(defaultStrings);
