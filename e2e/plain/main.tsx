import { createRoot } from 'react-dom/client';
import { createComposableCall } from './ComposableCall.js';
import { createCompositeCall } from './CompositeCall.js';
import type { PlainCallSettings } from './PlainCallSettings.js';
import { reasonOf } from './reasonOf.js';

declare global {
  /** Shows a call and removes the previous one. */
  var openCall: (settings: PlainCallSettings) => Promise<void>;
  /** Unmounts the call and disposes of the adapter, as a host does when the user navigates to another page. */
  var closeCall: () => void;
}

const container = document.getElementById('root');
if (!container) throw new Error('The page has no #root.');
const root = createRoot(container);

globalThis.openCall = async (settings) => {
  const create = settings.way === 'composite' ? createCompositeCall : createComposableCall;
  try {
    root.render(await create(settings));
  } catch (error) {
    root.render(<p role="alert">{reasonOf(error)}</p>);
  }
};

globalThis.closeCall = () => {
  root.render(null);
  globalThis.adapter?.dispose();
  globalThis.adapter = undefined;
};

await openCall(globalThis.plainCall);
