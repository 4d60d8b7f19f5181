import { createRoot } from 'react-dom/client';
// Registers the elements before React draws, so that React finds their properties.
import '@ilmi/elements/define/all.js';
import '@ilmi/elements/ilmi.css';
import { App } from './app';

createRoot(document.getElementById('root')!).render(<App />);
