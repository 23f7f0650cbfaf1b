import { createRoot } from 'react-dom/client';
import { createComposableCall } from './ComposableCall.js';
import { createCompositeCall } from './CompositeCall.js';

const container = document.getElementById('root');
if (!container) throw new Error('The page has no #root.');

const settings = globalThis.plainCall;
const create = settings.way === 'composite' ? createCompositeCall : createComposableCall;
createRoot(container).render(await create(settings));
