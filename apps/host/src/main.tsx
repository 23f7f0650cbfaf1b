import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';

// For pictures: the only camera of a headless browser is a green test pattern.
const address = new URLSearchParams(location.search);
if (import.meta.env.DEV && address.get('camera') === 'drawn') {
  const { drawCamera } = await import('../../../scripts/pictures/drawnCamera.js');
  drawCamera(address.get('as') ?? '');
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
