import '@ilmi/elements/define/goal-badge.js';
import '@ilmi/elements/define/network.js';
import '@ilmi/elements/define/progress-tracker.js';
import '@ilmi/elements/ilmi.css';
import { createSource } from '@ilmi/client';
import './broken.js';
import './mallila-csv.js';
import './page.css';

const { href: url } = new URL('/mallila.csv', location.href);

/** @param {string} id @param {import('@ilmi/client').Source} source */
const give = (id, source) => Object.assign(document.getElementById(id) ?? {}, { source });

give('energy', createSource('mallila-csv', { url }));
give('stations', createSource('broken', {}));
