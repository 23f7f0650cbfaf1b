import { loadCallUi } from '@anteroom/components';
import { createRoot } from 'react-dom/client';
import { Room } from '../Room.jsx';

createRoot(document.getElementById('root')).render(<Room />);

await loadCallUi();
document.body.dataset.loaded = 'true';
