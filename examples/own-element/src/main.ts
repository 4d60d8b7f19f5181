import '@ilmi/elements/define/goal-badge.js';
import '@ilmi/elements/ilmi.css';
import './define.js';
