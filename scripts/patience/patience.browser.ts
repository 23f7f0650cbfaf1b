import { configure } from '@testing-library/react';
import { WAIT_MS } from './patience.mjs';

configure({ asyncUtilTimeout: WAIT_MS });
